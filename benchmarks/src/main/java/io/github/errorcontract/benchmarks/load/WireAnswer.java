package io.github.errorcontract.benchmarks.load;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * An answer as it stood on the wire.
 *
 * @param status the status
 * @param headers the header fields by lower-case name
 * @param body the body
 */
record WireAnswer(int status, Map<String, String> headers, byte[] body) {

	/**
	 * Reads an answer.
	 * @throws EOFException if it ends before it is complete
	 */
	static WireAnswer read(InputStream in) throws IOException {
		String statusLine = line(in);
		Map<String, String> headers = new TreeMap<>();
		for (String field = line(in); !field.isEmpty(); field = line(in)) {
			int colon = field.indexOf(':');
			String before = headers.put(field.substring(0, colon).toLowerCase(Locale.ROOT),
					field.substring(colon + 1).trim());
			if (before != null && field.regionMatches(true, 0, "X-Request-Id", 0, colon)) {
				headers.put("x-request-id", before + " AND " + field.substring(colon + 1).trim());
			}
		}
		return new WireAnswer(Integer.parseInt(statusLine.split(" ")[1]), headers, body(in, headers));
	}

	private static byte[] body(InputStream in, Map<String, String> headers) throws IOException {
		if ("chunked".equals(headers.get("transfer-encoding"))) {
			ByteArrayOutputStream body = new ByteArrayOutputStream();
			for (int size = chunkSize(in); size > 0; size = chunkSize(in)) {
				body.write(exactly(in, size));
				line(in);
			}
			line(in);
			return body.toByteArray();
		}
		return exactly(in, Integer.parseInt(headers.getOrDefault("content-length", "0")));
	}

	private static int chunkSize(InputStream in) throws IOException {
		return Integer.parseInt(line(in), 16);
	}

	private static byte[] exactly(InputStream in, int length) throws IOException {
		byte[] bytes = in.readNBytes(length);
		if (bytes.length < length) {
			throw new EOFException("body cut after " + bytes.length + " bytes");
		}
		return bytes;
	}

	private static String line(InputStream in) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int next = in.read(); next != '\n'; next = in.read()) {
			if (next < 0) {
				throw new EOFException("connection closed after '" + line + "'");
			}
			if (next != '\r') {
				line.append((char) next);
			}
		}
		return line.toString();
	}

	String text() {
		return new String(this.body, StandardCharsets.UTF_8);
	}

}
