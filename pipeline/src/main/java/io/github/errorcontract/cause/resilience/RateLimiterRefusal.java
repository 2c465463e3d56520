package io.github.errorcontract.cause.resilience;

import java.time.Duration;
import java.time.Instant;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.RateLimit;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import io.github.resilience4j.ratelimiter.internal.AtomicRateLimiter.AtomicRateLimiterMetrics;

import org.springframework.beans.factory.BeanFactory;

/**
 * The refusal of a rate limiter, with its state where a registry of the application knows
 * it. Its name stays inside.
 *
 * @param beans asked for the registries
 */
record RateLimiterRefusal(BeanFactory beans) implements ErrorMapper {

	private static final String POLICY = "default";

	@Override
	public ApiError map(Throwable failure) {
		ApiError.Builder error = ApiError.builder(BuiltInError.RATE_LIMITED);
		String name = ((RequestNotPermitted) failure).getCausingRateLimiterName();
		RateLimiter limiter = RegisteredInstance.find(this.beans, RateLimiterRegistry.class, name);
		if (limiter != null) {
			Duration delay = delay(limiter);
			error.retryAfter(RegisteredInstance.delay(delay)).rateLimit(state(limiter, delay));
		}
		return error.build();
	}

	/**
	 * Returns the time until a call is permitted, the whole period where the limiter does
	 * not tell.
	 */
	private static Duration delay(RateLimiter limiter) {
		return (limiter.getMetrics() instanceof AtomicRateLimiterMetrics metrics)
				? Duration.ofNanos(metrics.getNanosToWait()) : limiter.getRateLimiterConfig().getLimitRefreshPeriod();
	}

	private static RateLimit state(RateLimiter limiter, Duration delay) {
		int limit = limiter.getRateLimiterConfig().getLimitForPeriod();
		int remaining = Math.max(0, limiter.getMetrics().getAvailablePermissions());
		return RateLimit.of(limit, remaining, Instant.now().plus(delay))
			.policy(POLICY, limiter.getRateLimiterConfig().getLimitRefreshPeriod());
	}

}
