package io.github.errorcontract.webmvc;

import io.github.errorcontract.failure.FailureCheck;
import io.github.errorcontract.servlet.LeftRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers directly where nothing but our advice can take a failure, which spares the
 * search for a handler method and its reflective call, and where Spring's own resolvers
 * would not survive the failure: they follow causes without end and ask for its message.
 */
final class DirectAnswerResolver implements HandlerExceptionResolver {

	/**
	 * Says that the response is complete; nobody changes an empty one.
	 */
	static final ModelAndView ANSWERED = new ModelAndView();

	private final ScopedAnswer answer;

	private final @Nullable OtherExceptionHandlers others;

	private final boolean catchAllsYield;

	/**
	 * Creates the resolver.
	 * @param answer the answers
	 * @param others what may take a failure behind this resolver, null where nothing may
	 * @param catchAllsYield whether handlers of all exceptions that are behind this
	 * resolver do not take what is Spring Security's to answer
	 */
	DirectAnswerResolver(ScopedAnswer answer, @Nullable OtherExceptionHandlers others, boolean catchAllsYield) {
		this.catchAllsYield = catchAllsYield;
		this.answer = answer;
		this.others = others;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception failure) {
		if (this.others != null && this.others.mayTake(handler) && FailureCheck.isTellable(failure)) {
			logTaken(request, handler, failure, this.others);
			return null;
		}
		if (this.catchAllsYield && handler != null && this.answer.isOfSecurity(failure, request)) {
			throw LeftFailureResolver.<RuntimeException>unchecked(failure);
		}
		boolean answered = (handler != null) ? this.answer.give(failure, request, response)
				: this.answer.giveOutsideOfDispatch(failure, request, response);
		return answered ? ANSWERED : null;
	}

	private static void logTaken(HttpServletRequest request, @Nullable Object handler, Exception failure,
			OtherExceptionHandlers others) {
		if (LeftRequest.isLogged()) {
			String taken = others.find(handler, failure);
			if (taken != null) {
				LeftRequest.log(request, () -> taken + " is an exception handler of the application");
			}
		}
	}

}
