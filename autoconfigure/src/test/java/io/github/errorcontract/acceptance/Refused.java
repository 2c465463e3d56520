package io.github.errorcontract.acceptance;

/**
 * Requests as no client should send them. They do not ask for the end of the connection
 * unless their container would keep it.
 */
final class Refused {

	/** More than either container reads of a head by default. */
	static final String TOO_LONG = "a".repeat(10_240);

	private static final String HOST = "Host: localhost\r\n";

	private Refused() {
	}

	/**
	 * A request whose first line is given.
	 */
	static Call line(String line) {
		return Call.raw(line + "\r\n" + HOST + "Connection: close\r\n\r\n");
	}

	/**
	 * A request for something unusual.
	 */
	static Call target(String target) {
		return line("GET " + target + " HTTP/1.1");
	}

	/**
	 * A request whose header fields are given, the host among them.
	 */
	static Call head(String fields) {
		return Call.raw("GET /ok HTTP/1.1\r\n" + fields + "\r\n\r\n");
	}

	/**
	 * A request with one more header field.
	 */
	static Call field(String field) {
		return head(HOST + field);
	}

	/**
	 * A request whose body is framed in an unusual way.
	 */
	static Call framed(String fields, String body) {
		return to("/body", fields, body);
	}

	/**
	 * A request whose chunks are given.
	 */
	static Call chunks(String path, String chunks) {
		return to(path, "Connection: close\r\nTransfer-Encoding: chunked", chunks);
	}

	private static Call to(String path, String fields, String body) {
		return Call
			.raw("POST " + path + " HTTP/1.1\r\n" + HOST + "Content-Type: text/plain\r\n" + fields + "\r\n\r\n" + body);
	}

}
