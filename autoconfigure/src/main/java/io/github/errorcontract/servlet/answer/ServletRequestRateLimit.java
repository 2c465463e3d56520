package io.github.errorcontract.servlet.answer;

import java.time.Instant;

import io.github.errorcontract.RateLimit;
import io.github.errorcontract.RequestRateLimit;
import io.github.errorcontract.headers.RateLimitHeaders;
import io.github.errorcontract.servlet.ServletErrorContext;
import io.github.errorcontract.servlet.response.ContractResponse;
import io.github.errorcontract.servlet.response.ServletHeaderFields;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * {@link RequestRateLimit} of servlet requests. The fields are set at once, so that they
 * are there however the response is committed. Thread-safe.
 */
public final class ServletRequestRateLimit implements RequestRateLimit {

	private final RateLimitHeaders headers;

	/**
	 * Creates the reporter.
	 * @param headers the family of header fields
	 * @param guard told to keep responses with their requests from now on
	 */
	public ServletRequestRateLimit(RateLimitHeaders headers, LastGuard guard) {
		this.headers = headers;
		guard.keepResponses(headers.names());
	}

	@Override
	public void report(RateLimit rateLimit) {
		Assert.notNull(rateLimit, "'rateLimit' must not be null");
		if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current) {
			report(current.getRequest(), rateLimit);
		}
	}

	@Override
	public void report(Object request, RateLimit rateLimit) {
		Assert.isInstanceOf(HttpServletRequest.class, request, "'request' must be an HttpServletRequest");
		Assert.notNull(rateLimit, "'rateLimit' must not be null");
		report((HttpServletRequest) request, rateLimit);
	}

	private void report(HttpServletRequest request, RateLimit rateLimit) {
		ContractResponse response = response(request);
		if (response == null || response.isCommitted()) {
			return;
		}
		request.setAttribute(ServletErrorContext.RATE_LIMIT, rateLimit);
		ServletHeaderFields fields = new ServletHeaderFields(response, request, null);
		this.headers.write(rateLimit, Instant.now(), fields);
		if (fields.contains("Access-Control-Allow-Origin")) {
			this.headers.names().forEach((name) -> expose(name, fields));
		}
	}

	private static void expose(String name, ServletHeaderFields fields) {
		if (!fields.lists("Access-Control-Expose-Headers", name)) {
			fields.add("Access-Control-Expose-Headers", name);
		}
	}

	/**
	 * Finds the response of a request. With the first report it is not kept with the
	 * request yet.
	 */
	private static @Nullable ContractResponse response(HttpServletRequest request) {
		ContractResponse kept = ContractResponse.of(request);
		if (kept == null && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
				&& current.getResponse() != null) {
			return ContractResponse.in(current.getResponse());
		}
		return kept;
	}

}
