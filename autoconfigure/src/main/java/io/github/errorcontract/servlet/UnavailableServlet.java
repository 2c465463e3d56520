package io.github.errorcontract.servlet;

import java.time.Duration;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import jakarta.servlet.UnavailableException;

/**
 * A servlet that cannot serve for a while, or never again (Jakarta Servlet, section
 * 2.3.3.2).
 */
final class UnavailableServlet {

	private UnavailableServlet() {
	}

	static ApiError map(Throwable failure) {
		UnavailableException unavailable = (UnavailableException) failure;
		if (unavailable.isPermanent()) {
			return ApiError.builder(BuiltInError.NOT_FOUND).build();
		}
		int seconds = unavailable.getUnavailableSeconds();
		return ApiError.builder(BuiltInError.SERVICE_UNAVAILABLE)
			.retryAfter((seconds > 0) ? Duration.ofSeconds(seconds) : null)
			.build();
	}

}
