package io.github.errorcontract.security;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class NavigationRequestMatcherTests {

	private static final NavigationRequestMatcher MATCHER = new NavigationRequestMatcher();

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "text/*", "text/html;q=0.2",
			"text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
			"application/json;q=0.5, text/html;q=0.6", "application/json;q=0, */*" })
	void matchesBrowser(String accept) {
		assertThat(MATCHER.matches(accepting(accept))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "application/json", "application/json, text/html", "text/html, */*",
			"application/json, text/html;q=0.9", "text/plain", "image/*", "application/problem+json",
			"text/html;q=0, */*", "not a media type", "" })
	void ignoresApiClient(String accept) {
		assertThat(MATCHER.matches(accepting(accept))).isFalse();
	}

	@Test
	void ignoresScript() {
		MockHttpServletRequest request = accepting("text/html");
		request.addHeader("X-Requested-With", "XMLHttpRequest");
		assertThat(MATCHER.matches(request)).isFalse();
	}

	@Test
	void ignoresRequestWithoutAccept() {
		assertThat(MATCHER.matches(new MockHttpServletRequest())).isFalse();
	}

	private static MockHttpServletRequest accepting(String accept) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.addHeader("Accept", accept);
		return request;
	}

}
