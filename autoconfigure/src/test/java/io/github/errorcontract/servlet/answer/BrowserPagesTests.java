package io.github.errorcontract.servlet.answer;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class BrowserPagesTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	@Test
	void readsAllLinesOfAccept() {
		assertThat(BrowserPages.prefersHtml(this.request)).isFalse();
		this.request.addHeader("Accept", "image/png");
		assertThat(BrowserPages.prefersHtml(this.request)).isFalse();
		this.request.addHeader("Accept", "text/html;q=0.5");
		assertThat(BrowserPages.prefersHtml(this.request)).isTrue();
		this.request.addHeader("Accept", "application/json");
		assertThat(BrowserPages.prefersHtml(this.request)).isFalse();
	}

}
