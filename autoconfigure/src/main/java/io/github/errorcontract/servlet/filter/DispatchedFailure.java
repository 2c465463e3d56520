package io.github.errorcontract.servlet.filter;

import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;

/**
 * What the DispatcherServlet has wrapped to let it out.
 */
final class DispatchedFailure {

	private DispatchedFailure() {
	}

	/**
	 * Returns the failure itself. An exception that the application has wrapped stays as
	 * it is.
	 */
	static Throwable unwrap(Throwable failure) {
		Throwable cause = failure.getCause();
		return (failure.getClass() == ServletException.class && cause != null && isSprings(failure.getMessage()))
				? cause : failure;
	}

	private static boolean isSprings(@Nullable String message) {
		return message != null
				&& (message.startsWith("Request processing failed") || message.startsWith("Handler dispatch failed"));
	}

}
