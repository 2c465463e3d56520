package io.github.errorcontract.cause.resilience;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.cause.answer.FixedAnswer;
import io.github.errorcontract.resolver.CauseMappers;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanFactory;

/**
 * Calls that are refused to protect the service. What Resilience4j's time limiter and
 * Spring's retries end with is known by itself.
 */
public final class ResilienceFailures implements CauseMappers {

	private final BeanFactory beans;

	/**
	 * Creates the family.
	 * @param beans asked for the registries of Resilience4j, not before a limiter or
	 * breaker has refused a call
	 */
	public ResilienceFailures(BeanFactory beans) {
		this.beans = beans;
	}

	@Override
	public @Nullable ErrorMapper find(Class<?> type) {
		return switch (type.getName()) {
			case "io.github.resilience4j.ratelimiter.RequestNotPermitted" -> new RateLimiterRefusal(this.beans);
			case "io.github.resilience4j.circuitbreaker.CallNotPermittedException" ->
				new CircuitBreakerRefusal(this.beans);
			case "io.github.resilience4j.bulkhead.BulkheadFullException",
					"io.github.resilience4j.retry.MaxRetriesExceeded",
					"io.github.resilience4j.retry.MaxRetriesExceededException",
					"java.util.concurrent.RejectedExecutionException" ->
				FixedAnswer.of(BuiltInError.SERVICE_UNAVAILABLE);
			default -> null;
		};
	}

}
