package io.github.errorcontract.page;

import java.nio.charset.StandardCharsets;

/**
 * A document of the page.
 *
 * @param mediaType the media type
 * @param body the content
 */
record PageDocument(String mediaType, byte[] body) {

	static PageDocument of(String mediaType, String text) {
		return new PageDocument(mediaType, text.getBytes(StandardCharsets.UTF_8));
	}

	static PageDocument html(String text) {
		return of("text/html;charset=UTF-8", text);
	}

}
