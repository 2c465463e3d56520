package io.github.errorcontract.security;

import io.github.errorcontract.servlet.answer.BrowserPages;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Tells a person's navigation, which a redirect to a login page helps, from every other
 * request: it prefers HTML over JSON and was not sent by a script.
 */
final class Navigation {

	private Navigation() {
	}

	static boolean is(HttpServletRequest request) {
		return !"XMLHttpRequest".equals(request.getHeader("X-Requested-With")) && BrowserPages.prefersHtml(request);
	}

}
