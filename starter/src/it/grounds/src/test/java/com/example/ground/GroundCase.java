package com.example.ground;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A line of the table.
 */
final class GroundCase {

	private static final Pattern LINE = Pattern
		.compile("(\\w+) (\\S+)( \\w+:\\w+)?(?: ([a-z]+/\\S+) (.*?))? -> (\\S+)(?: ([A-Z_]+))?(.*)");

	private static final List<String> INTERNALS = List.of("s3cr3t", "Exception", "java.", "org.spring", "SQL", "<html");

	private final Matcher line;

	GroundCase(String line) {
		this.line = LINE.matcher(line);
		assertThat(this.line.matches()).as(line).isTrue();
	}

	void verify(Exchange exchange) throws IOException {
		String answer = exchange.send(request());
		if (this.line.group(6).equals("cut")) {
			verifyCut(answer);
			return;
		}
		int end = answer.indexOf("\r\n\r\n");
		Map<String, String> headers = headers(answer.substring(0, end));
		String body = answer.substring(end + 4);
		assertThat(answer).startsWith("HTTP/1.1 " + this.line.group(6)).doesNotContain(INTERNALS);
		assertThat(headers).containsEntry("content-type", "application/json").containsEntry("cache-control", "no-store");
		assertThat(headers.get("x-request-id")).matches("[0-9a-f]{32}");
		if (!this.line.group(1).equals("HEAD")) {
			assertThat(headers).containsEntry("content-length", String.valueOf(body.length()));
			assertThat(body).startsWith("{\"error\":{\"code\":\"" + this.line.group(7) + "\",\"message\":\"")
				.contains("\"requestId\":\"" + headers.get("x-request-id") + "\"")
				.endsWith("}}");
		}
		else {
			assertThat(body).isEmpty();
		}
		for (String expected : this.line.group(8).trim().split(" ")) {
			verify(expected, headers, body);
		}
	}

	private static void verify(String expected, Map<String, String> headers, String body) {
		String[] parts = expected.split("=", 2);
		if (parts[0].equals("field")) {
			assertThat(body).contains("\"field\":\"" + parts[1] + "\"");
		}
		else if (!expected.isEmpty()) {
			assertThat(headers.get(parts[0].toLowerCase(Locale.ROOT))).as(parts[0])
				.startsWith((parts.length > 1) ? parts[1] : "");
		}
	}

	private static void verifyCut(String answer) {
		assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("\"error\"");
		assertThat(answer.endsWith("\r\n0\r\n\r\n")).as("ends like a complete answer").isFalse();
	}

	private String request() {
		StringBuilder request = new StringBuilder(this.line.group(1) + " " + this.line.group(2)
				+ " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: application/json\r\n");
		if (this.line.group(3) != null) {
			byte[] credentials = this.line.group(3).trim().getBytes(StandardCharsets.US_ASCII);
			request.append("Authorization: Basic " + Base64.getEncoder().encodeToString(credentials) + "\r\n");
		}
		String body = (this.line.group(5) != null) ? this.line.group(5) : "";
		if (this.line.group(4) != null) {
			request.append("Content-Type: " + this.line.group(4) + "\r\n");
		}
		if (this.line.group(1).equals("POST")) {
			request.append("Content-Length: " + body.length() + "\r\n");
		}
		return request.append("\r\n").append(body).toString();
	}

	private static Map<String, String> headers(String head) {
		Map<String, String> headers = new TreeMap<>();
		head.lines().skip(1).forEach((field) -> {
			int colon = field.indexOf(':');
			headers.merge(field.substring(0, colon).toLowerCase(Locale.ROOT), field.substring(colon + 1).trim(),
					(first, second) -> first + ", " + second);
		});
		return headers;
	}

	/**
	 * Sends a request and returns the whole answer.
	 */
	interface Exchange {

		String send(String request) throws IOException;

	}

}
