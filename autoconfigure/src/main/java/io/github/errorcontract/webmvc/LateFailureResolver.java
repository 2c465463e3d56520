package io.github.errorcontract.webmvc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Hands a failure that no handler took to the filters, where Spring's own resolvers would
 * swallow it: one that came after the response was committed, and one that Spring
 * Security has to see inside of another. Where no handler was chosen it is no dispatch
 * that has failed, but somebody outside of one who asks for an answer.
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
		if (!this.answer.isOfSecurity(failure, request)) {
			return null;
		}
		if (handler == null) {
			return this.answer.giveOutsideOfDispatch(failure, request, response) ? DirectAnswerResolver.ANSWERED : null;
		}
		if (!SecurityExceptions.isOne(failure)) {
			throw LateFailureResolver.<RuntimeException>unchecked(failure);
		}
		return null;
	}

	@SuppressWarnings("unchecked")
	private static <E extends Exception> E unchecked(Exception failure) throws E {
		throw (E) failure;
	}

}
