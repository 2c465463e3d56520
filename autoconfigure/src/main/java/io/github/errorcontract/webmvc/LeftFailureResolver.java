package io.github.errorcontract.webmvc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Takes what Spring's resolver of exception handlers has left. One that came after the
 * response was committed, and one that Spring Security has to see inside of another, is
 * handed to the filters: Spring's other resolvers would swallow it. Any other is
 * answered: an exception handler of the application that throws, be it the failure itself
 * or another one, counts as if it had not matched, and Spring asks no further handler
 * then. Where no handler was chosen it is no dispatch that has failed, but somebody
 * outside of one who asks for an answer.
 */
final class LeftFailureResolver implements HandlerExceptionResolver {

	private final ScopedAnswer answer;

	LeftFailureResolver(ScopedAnswer answer) {
		this.answer = answer;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception failure) {
		if (this.answer.isTooLate(failure, request, response)) {
			throw LeftFailureResolver.<RuntimeException>unchecked(failure);
		}
		if (!this.answer.isOfSecurity(failure, request)) {
			return this.answer.give(failure, request, response) ? DirectAnswerResolver.ANSWERED : null;
		}
		if (handler == null) {
			return this.answer.giveOutsideOfDispatch(failure, request, response) ? DirectAnswerResolver.ANSWERED : null;
		}
		if (!SecurityExceptions.isOne(failure)) {
			throw LeftFailureResolver.<RuntimeException>unchecked(failure);
		}
		return null;
	}

	@SuppressWarnings("unchecked")
	static <E extends Exception> E unchecked(Exception failure) throws E {
		throw (E) failure;
	}

}
