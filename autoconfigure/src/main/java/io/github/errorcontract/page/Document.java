package io.github.errorcontract.page;

import java.nio.charset.StandardCharsets;

/**
 * Something to serve.
 *
 * @param mediaType the value of {@code Content-Type}
 * @param body the bytes
 */
record Document(String mediaType, byte[] body) {

	static Document of(String mediaType, String text) {
		return new Document(mediaType, text.getBytes(StandardCharsets.UTF_8));
	}

	static Document html(String text) {
		return of("text/html;charset=UTF-8", text);
	}

}
