package io.github.errorcontract.acceptance;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A request of a client, and the first half of a line in a table of failures.
 */
final class Call {

	private static final Set<String> USUAL_METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

	private final String method;

	private final String path;

	private final List<Map.Entry<String, String>> headers = new ArrayList<>();

	private byte[] body = {};

	private String wire = "";

	private boolean alone;

	private Call(String method, String path) {
		this.method = method;
		this.path = path;
	}

	static Call call(String method, String path) {
		return new Call(method, path);
	}

	static Call get(String path) {
		return call("GET", path);
	}

	static Call post(String path) {
		return call("POST", path);
	}

	/**
	 * A request whose controller throws the given failure.
	 */
	static Call throwing(Supplier<? extends Throwable> failure) {
		return get(ThrowingController.pathOf(failure));
	}

	/**
	 * A request of which every byte is given, one for each character.
	 */
	static Call raw(String wire) {
		Call call = call("", "");
		call.wire = wire;
		return call;
	}

	Call header(String name, String value) {
		this.headers.add(Map.entry(name, value));
		return this;
	}

	Call accept(String mediaTypes) {
		return header("Accept", mediaTypes);
	}

	Call json(String json) {
		return body("application/json", json);
	}

	Call form(String form) {
		return body("application/x-www-form-urlencoded", form);
	}

	/**
	 * A multipart body of one part.
	 */
	Call part(String name, String content) {
		return body("multipart/form-data; boundary=cut", ("--cut\r\nContent-Disposition: form-data; name=\"" + name
				+ "\"; filename=\"f.txt\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n--cut--\r\n"));
	}

	Call body(String mediaType, String text) {
		return body(mediaType, text.getBytes(StandardCharsets.UTF_8));
	}

	Call body(String mediaType, byte[] content) {
		this.body = content;
		return header("Content-Type", mediaType);
	}

	/**
	 * Takes a connection of its own, for what makes a container end it without a word.
	 */
	Call alone() {
		this.alone = true;
		return this;
	}

	FailureCase gives(int status, String code) {
		return new FailureCase(this, status, code);
	}

	String method() {
		return this.method;
	}

	String path() {
		return this.path;
	}

	List<Map.Entry<String, String>> headers() {
		return this.headers;
	}

	byte[] body() {
		return this.body;
	}

	/**
	 * Whether the JDK's client sends this as it is.
	 */
	boolean isForHttpClient() {
		try {
			URI.create(this.path);
			return this.wire.isEmpty() && !this.alone && USUAL_METHODS.contains(this.method);
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	byte[] bytes() {
		if (!this.wire.isEmpty()) {
			return this.wire.getBytes(StandardCharsets.ISO_8859_1);
		}
		StringBuilder head = new StringBuilder(
				this.method + " " + this.path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
		this.headers.forEach((header) -> head.append(header.getKey() + ": " + header.getValue() + "\r\n"));
		if (this.body.length > 0) {
			head.append("Content-Length: " + this.body.length + "\r\n");
		}
		ByteArrayOutputStream request = new ByteArrayOutputStream();
		request.writeBytes((head + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
		request.writeBytes(this.body);
		return request.toByteArray();
	}

	@Override
	public String toString() {
		if (!this.wire.isEmpty()) {
			return this.wire.substring(0, Math.min(this.wire.length(), 100)).replaceAll("[^!-~]+", " ");
		}
		String sent = new String(this.body, 0, Math.min(this.body.length, 80), StandardCharsets.ISO_8859_1);
		return this.method + " " + this.path.substring(0, Math.min(this.path.length(), 80)) + " "
				+ sent.replaceAll("[^ -~]+", " ");
	}

}
