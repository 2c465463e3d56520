package io.github.errorcontract.security;

import io.github.errorcontract.servlet.answer.BrowserPages;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Matches a browser's navigation, the only request for which a redirect to a login page
 * is useful: it prefers HTML over JSON and was not sent by a script.
 */
final class NavigationRequestMatcher implements RequestMatcher {

	@Override
	public boolean matches(HttpServletRequest request) {
		return !"XMLHttpRequest".equals(request.getHeader("X-Requested-With")) && BrowserPages.prefersHtml(request);
	}

}
