package io.github.errorcontract.cause.resilience;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.RateLimit;
import io.github.errorcontract.fixture.HidingClassLoader;
import io.github.errorcontract.fixture.MappedFailure;
import io.github.errorcontract.resolver.CauseMappers;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import io.github.resilience4j.retry.MaxRetriesExceeded;
import io.github.resilience4j.retry.MaxRetriesExceededException;
import io.github.resilience4j.retry.Retry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.resilience.InvocationRejectedException;

import static org.assertj.core.api.Assertions.assertThat;

class ResilienceFailuresTests {

	private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();

	@ParameterizedTest
	@MethodSource
	void answersRefusedCallWithServiceUnavailable(Throwable failure) {
		assertThat(error(failure)).hasToString("503 SERVICE_UNAVAILABLE");
		assertThat(error(failure).retryAfter()).isNull();
	}

	static Stream<Throwable> answersRefusedCallWithServiceUnavailable() {
		return Stream.of(BulkheadFullException.createBulkheadFullException(Bulkhead.ofDefaults("inside")),
				new MaxRetriesExceeded("inside"),
				MaxRetriesExceededException.createMaxRetriesExceededException(Retry.ofDefaults("inside")),
				CallNotPermittedException.createCallNotPermittedException(CircuitBreaker.ofDefaults("inside")),
				new RejectedExecutionException("inside"), new TaskRejectedException("inside"),
				new InvocationRejectedException("inside", "inside"));
	}

	@Test
	void answersRateLimiterWithoutRegistryWithRateLimited() {
		ApiError error = error(RequestNotPermitted.createRequestNotPermitted(RateLimiter.ofDefaults("inside")));
		assertThat(error).hasToString("429 RATE_LIMITED");
		assertThat(error.retryAfter()).isNull();
		assertThat(error.rateLimit()).isNull();
	}

	@Test
	void tellsStateOfRegisteredRateLimiter() {
		RateLimiterRegistry registry = RateLimiterRegistry.of(limit(Duration.ofHours(1)));
		RateLimiter limiter = registry.rateLimiter("inside");
		limiter.drainPermissions();
		this.beans.registerSingleton("other", RateLimiterRegistry.ofDefaults());
		this.beans.registerSingleton("limiters", registry);
		Instant before = Instant.now();
		ApiError error = error(RequestNotPermitted.createRequestNotPermitted(limiter));
		assertThat(error.retryAfter()).isBetween(Duration.ofSeconds(1), Duration.ofHours(1));
		RateLimit state = error.rateLimit();
		assertThat(state.limit()).isEqualTo(5);
		assertThat(state.remaining()).isZero();
		assertThat(state.reset()).isBetween(before, Instant.now().plus(Duration.ofHours(1)));
		assertThat(state.policy()).isEqualTo(new RateLimit.Policy("default", Duration.ofHours(1)));
	}

	@Test
	void tellsAtLeastOneSecondOfFastRateLimiter() {
		RateLimiterRegistry registry = RateLimiterRegistry.of(limit(Duration.ofNanos(500)));
		this.beans.registerSingleton("limiters", registry);
		ApiError error = error(RequestNotPermitted.createRequestNotPermitted(registry.rateLimiter("inside")));
		assertThat(error.retryAfter()).isEqualTo(Duration.ofSeconds(1));
	}

	@Test
	void doesNotMakeRateLimiterThatRegistryDoesNotKnow() {
		RateLimiterRegistry registry = RateLimiterRegistry.ofDefaults();
		this.beans.registerSingleton("limiters", registry);
		error(RequestNotPermitted.createRequestNotPermitted(RateLimiter.ofDefaults("inside")));
		assertThat(registry.getAllRateLimiters()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "7001, PT7.001S", "20, PT1S" })
	void tellsHowLongRegisteredCircuitBreakerStaysOpen(long millis, Duration expected) {
		CircuitBreakerRegistry registry = CircuitBreakerRegistry
			.of(CircuitBreakerConfig.custom().waitIntervalFunctionInOpenState(IntervalFunction.of(millis)).build());
		this.beans.registerSingleton("breakers", registry);
		ApiError error = error(
				CallNotPermittedException.createCallNotPermittedException(registry.circuitBreaker("inside")));
		assertThat(error).hasToString("503 SERVICE_UNAVAILABLE");
		assertThat(error.retryAfter()).isEqualTo(expected);
	}

	@Test
	void answersWhereRegistryCannotBeMade() {
		define(() -> {
			throw new IllegalStateException("inside");
		});
		assertThat(error(RequestNotPermitted.createRequestNotPermitted(RateLimiter.ofDefaults("inside"))))
			.hasToString("429 RATE_LIMITED");
	}

	@Test
	void makesNoRegistryForOtherFailures() {
		define(() -> {
			throw new AssertionError();
		});
		assertThat(error(new RejectedExecutionException())).hasToString("503 SERVICE_UNAVAILABLE");
		assertThat(error(new IllegalStateException())).isNull();
	}

	@Test
	void worksWithoutResilience4j() throws ReflectiveOperationException {
		CauseMappers family = family(new HidingClassLoader("io.github.resilience4j."));
		assertThat(MappedFailure.error(family, new RejectedExecutionException()))
			.hasToString("503 SERVICE_UNAVAILABLE");
		assertThat(MappedFailure.error(family, new IllegalStateException())).isNull();
	}

	@Test
	void worksWithRateLimiterAlone() throws ReflectiveOperationException {
		CauseMappers family = family(
				new HidingClassLoader("io.github.resilience4j.circuitbreaker.", "io.github.resilience4j.bulkhead."));
		assertThat(MappedFailure.error(family,
				RequestNotPermitted.createRequestNotPermitted(RateLimiter.ofDefaults("inside"))))
			.hasToString("429 RATE_LIMITED");
	}

	private CauseMappers family(ClassLoader loader) throws ReflectiveOperationException {
		return (CauseMappers) loader.loadClass(ResilienceFailures.class.getName())
			.getDeclaredConstructor(BeanFactory.class)
			.newInstance(this.beans);
	}

	private void define(Supplier<RateLimiterRegistry> registry) {
		this.beans.registerBeanDefinition("limiters", new RootBeanDefinition(RateLimiterRegistry.class, registry));
	}

	private static RateLimiterConfig limit(Duration period) {
		return RateLimiterConfig.custom().limitForPeriod(5).limitRefreshPeriod(period).build();
	}

	private ApiError error(Throwable failure) {
		return MappedFailure.error(new ResilienceFailures(this.beans), failure);
	}

}
