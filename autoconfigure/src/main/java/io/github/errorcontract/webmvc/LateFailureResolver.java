package io.github.errorcontract.webmvc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Hands a failure that no handler took, and that came after the response was committed,
 * to the filters. Spring's own resolvers would swallow some of those.
 */
final class LateFailureResolver implements HandlerExceptionResolver {

	private final ScopedAnswer answer;

	LateFailureResolver(ScopedAnswer answer) {
		this.answer = answer;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception failure) {
		if (this.answer.isTooLate(failure, request, response)) {
			throw LateFailureResolver.<RuntimeException>unchecked(failure);
		}
		return null;
	}

	@SuppressWarnings("unchecked")
	private static <E extends Exception> E unchecked(Exception failure) throws E {
		throw (E) failure;
	}

}
