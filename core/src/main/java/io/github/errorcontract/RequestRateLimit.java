package io.github.errorcontract;

/**
 * Tells clients the state of a rate limiter in the header fields of
 * {@code error-contract.headers.rate-limit}, whether the request succeeds or fails, so
 * that they slow down before they are rejected. To be injected.
 *
 * <p>
 * Call it before the response is committed, which is ignored otherwise, as is a request
 * whose path the error contract does not cover. The last report of a request counts. An
 * error that has a state of its own, such as that of a {@code RateLimitedException},
 * keeps it.
 *
 * @since 0.1.0
 */
public interface RequestRateLimit {

	/**
	 * Reports the state of the limiter that applies to the current request, that is, the
	 * one that the calling thread handles. Ignored if there is none.
	 * @param rateLimit the state
	 */
	void report(RateLimit rateLimit);

	/**
	 * Reports the state of the limiter that applies to a request. For code that runs
	 * before Spring knows the current request, such as filters, or on other threads.
	 * @param request the request as the web stack represents it: an
	 * {@code HttpServletRequest}, wrapped or not
	 * @param rateLimit the state
	 * @throws IllegalArgumentException if {@code request} is no request of the web stack
	 */
	void report(Object request, RateLimit rateLimit);

}
