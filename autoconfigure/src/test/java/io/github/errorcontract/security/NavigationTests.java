package io.github.errorcontract.security;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class NavigationTests {

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "text/*", "text/html;q=0.2",
			"text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
			"application/json;q=0.5, text/html;q=0.6", "application/json;q=0, */*" })
	void recognizesPerson(String accept) {
		assertThat(Navigation.is(accepting(accept))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "application/json", "application/json, text/html", "text/html, */*",
			"application/json, text/html;q=0.9", "text/plain", "image/*", "application/problem+json",
			"text/html;q=0, */*", "not a media type", "" })
	void recognizesClient(String accept) {
		assertThat(Navigation.is(accepting(accept))).isFalse();
	}

	@Test
	void takesScriptForClient() {
		MockHttpServletRequest request = accepting("text/html");
		request.addHeader("X-Requested-With", "XMLHttpRequest");
		assertThat(Navigation.is(request)).isFalse();
	}

	@Test
	void takesSilenceForClient() {
		assertThat(Navigation.is(new MockHttpServletRequest())).isFalse();
	}

	private static MockHttpServletRequest accepting(String accept) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.addHeader("Accept", accept);
		return request;
	}

}
