package io.github.errorcontract.house;

import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import io.github.resilience4j.retry.MaxRetriesExceeded;
import io.github.resilience4j.retry.MaxRetriesExceededException;
import io.github.resilience4j.retry.Retry;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.resilience.InvocationRejectedException;

/**
 * Samples of the section on refused calls: of limiters and breakers that a registry
 * knows, and of others.
 */
final class ResilienceSamples {

	private static final RateLimiterRegistry LIMITERS = RateLimiterRegistry.ofDefaults();

	private static final CircuitBreakerRegistry BREAKERS = CircuitBreakerRegistry.ofDefaults();

	static final List<Throwable> ALL = List.of(
			RequestNotPermitted.createRequestNotPermitted(LIMITERS.rateLimiter("known")),
			RequestNotPermitted.createRequestNotPermitted(RateLimiter.ofDefaults("unknown")),
			CallNotPermittedException.createCallNotPermittedException(BREAKERS.circuitBreaker("known")),
			CallNotPermittedException.createCallNotPermittedException(CircuitBreaker.ofDefaults("unknown")),
			BulkheadFullException.createBulkheadFullException(Bulkhead.ofDefaults("any")),
			new MaxRetriesExceeded("any"),
			MaxRetriesExceededException.createMaxRetriesExceededException(Retry.ofDefaults("any")),
			new RejectedExecutionException(), new TaskRejectedException("full"),
			new InvocationRejectedException("full", "any"));

	private ResilienceSamples() {
	}

	/**
	 * Returns the beans among which the limiters and breakers are looked up.
	 */
	static BeanFactory beans() {
		return new StaticListableBeanFactory(Map.of("limiters", LIMITERS, "breakers", BREAKERS));
	}

}
