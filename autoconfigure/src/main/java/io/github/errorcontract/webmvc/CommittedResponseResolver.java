package io.github.errorcontract.webmvc;

import java.util.function.Supplier;

import io.github.errorcontract.servlet.CommittedResponseException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Hands a failure that no handler took, and that came after the response was committed,
 * to the container. Spring's own resolvers would swallow some of those.
 */
final class CommittedResponseResolver implements HandlerExceptionResolver {

	private final Supplier<ScopedAnswer> answer;

	CommittedResponseResolver(Supplier<ScopedAnswer> answer) {
		this.answer = answer;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception failure) {
		if (this.answer.get().isTooLate(failure, request, response)) {
			throw new CommittedResponseException(failure);
		}
		return null;
	}

}
