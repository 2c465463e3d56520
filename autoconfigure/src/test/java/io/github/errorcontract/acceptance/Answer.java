package io.github.errorcontract.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the client received.
 */
record Answer(int status, Map<String, List<String>> headers, byte[] body) {

	private static final Pattern REQUEST_ID = Pattern.compile("\"requestId\":\"([^\"]*)\"");

	Answer {
		Map<String, List<String>> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		byName.putAll(headers);
		headers = byName;
	}

	/**
	 * Takes a response apart as it stood on the wire.
	 */
	static Answer parse(byte[] response) {
		String text = new String(response, StandardCharsets.ISO_8859_1);
		int end = text.indexOf("\r\n\r\n");
		String[] lines = text.substring(0, end).split("\r\n");
		Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		for (String line : Arrays.asList(lines).subList(1, lines.length)) {
			int colon = line.indexOf(':');
			headers.computeIfAbsent(line.substring(0, colon), (name) -> new ArrayList<>())
				.add(line.substring(colon + 1).trim());
		}
		return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers,
				Arrays.copyOfRange(response, end + 4, response.length));
	}

	List<String> header(String name) {
		return this.headers.getOrDefault(name, List.of());
	}

	String text() {
		return new String(this.body, StandardCharsets.UTF_8);
	}

	/**
	 * Returns the request ID of the header field, which must have exactly one value.
	 */
	String requestId() {
		return String.join(" AND ", header("X-Request-Id"));
	}

	/**
	 * Returns the request ID of the body, empty where it has none.
	 */
	String bodyRequestId() {
		Matcher matcher = REQUEST_ID.matcher(text());
		return matcher.find() ? matcher.group(1) : "";
	}

	String textWithoutRequestId() {
		return REQUEST_ID.matcher(text()).replaceAll("\"requestId\":\"\"");
	}

}
