package io.github.errorcontract.cause.resilience;

import java.time.Duration;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorMapper;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

import org.springframework.beans.factory.BeanFactory;

/**
 * The refusal of a circuit breaker. How long it stays open is known from its
 * configuration, how long it has been open is not: the delay is the most that it can be.
 *
 * @param beans asked for the registries
 */
record CircuitBreakerRefusal(BeanFactory beans) implements ErrorMapper {

	@Override
	public ApiError map(Throwable failure) {
		ApiError.Builder error = ApiError.builder(BuiltInError.SERVICE_UNAVAILABLE);
		String name = ((CallNotPermittedException) failure).getCausingCircuitBreakerName();
		CircuitBreaker breaker = RegisteredInstance.find(this.beans, CircuitBreakerRegistry.class, name);
		if (breaker != null) {
			long millis = breaker.getCircuitBreakerConfig().getWaitIntervalFunctionInOpenState().apply(1);
			error.retryAfter(RegisteredInstance.delay(Duration.ofMillis(millis)));
		}
		return error.build();
	}

}
