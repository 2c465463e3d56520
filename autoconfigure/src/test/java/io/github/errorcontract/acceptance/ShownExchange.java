package io.github.errorcontract.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import io.github.errorcontract.house.ReferencePage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A request and the answer to it, as the reference shows them: one block each. Of the
 * header fields and the body an answer has to have what is shown; an ellipsis at its end
 * stands for all the rest.
 */
final class ShownExchange {

	private static final String ID = "Request-Id: ";

	private ShownExchange() {
	}

	static void verify(Server server, ReferencePage section) {
		List<String> blocks = section.blocks("http");
		assertThat(blocks).isNotEmpty();
		for (int i = 0; i < blocks.size(); i += 2) {
			verify(server, blocks.get(i), blocks.get(i + 1));
		}
	}

	private static void verify(Server server, String request, String shown) {
		List<String> head = head(shown);
		Answer answer = Answer.parse(server.sendRaw(wire(request, requestId(head))));
		assertThat("HTTP/1.1 " + answer.status()).isEqualTo(head.get(0));
		head.stream()
			.skip(1)
			.map((field) -> field.split(": ", 2))
			.forEach((field) -> assertThat(answer.header(field[0])).as(field[0]).contains(field[1]));
		String body = body(shown);
		if (body.endsWith("…")) {
			assertThat(answer.text()).startsWith(body.substring(0, body.length() - 1).strip());
		}
		else if (!body.isEmpty()) {
			assertThat(answer.text()).isEqualTo(body);
		}
	}

	/**
	 * The request, with the ID that the answer has, one character for each byte.
	 */
	private static String wire(String request, Optional<String> id) {
		StringBuilder wire = new StringBuilder(String.join("\r\n", head(request)));
		wire.append("\r\nHost: localhost\r\nConnection: close\r\n");
		id.ifPresent((field) -> wire.append(field).append("\r\n"));
		byte[] body = body(request).getBytes(StandardCharsets.UTF_8);
		if (body.length > 0) {
			wire.append("Content-Length: " + body.length + "\r\n");
		}
		return wire.append("\r\n").append(new String(body, StandardCharsets.ISO_8859_1)).toString();
	}

	private static Optional<String> requestId(List<String> head) {
		return head.stream().filter((field) -> field.contains(ID)).findFirst();
	}

	private static List<String> head(String message) {
		return message.lines().takeWhile((line) -> !line.isEmpty()).toList();
	}

	private static String body(String message) {
		int end = message.indexOf("\n\n");
		return (end < 0) ? "" : message.substring(end).strip();
	}

}
