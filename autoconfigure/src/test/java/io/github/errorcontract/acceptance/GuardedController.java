package io.github.errorcontract.acceptance;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.github.errorcontract.exception.ConflictException;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.ThreadPoolBulkhead;
import io.github.resilience4j.bulkhead.ThreadPoolBulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.ratelimiter.internal.SemaphoreBasedRateLimiter;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import jakarta.annotation.PreDestroy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.core.task.support.TaskExecutorAdapter;
import org.springframework.resilience.annotation.ConcurrencyLimit;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.config.annotation.AsyncSupportConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * Calls what refuses to be called.
 */
@RestController
class GuardedController {

	private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();

	private final Guarded guarded;

	private final RateLimiterRegistry hourly;

	private final RateLimiterRegistry registered;

	private final CircuitBreakerRegistry breakers;

	GuardedController(Guarded guarded, RateLimiterRegistry rateLimiters, RateLimiterRegistry otherRateLimiters,
			CircuitBreakerRegistry breakers) {
		this.guarded = guarded;
		this.hourly = rateLimiters;
		this.registered = otherRateLimiters;
		this.breakers = breakers;
	}

	@GetMapping("/limited")
	String limited() {
		return drain(RateLimiter.of("unregistered", Guards.limit(1, Duration.ofHours(1))));
	}

	@GetMapping("/limited/hourly")
	String limitedHourly() {
		return drain(this.hourly.rateLimiter(Guards.HOURLY));
	}

	@GetMapping("/limited/registered")
	String limitedByRegistered() {
		return drain(this.registered.rateLimiter(FailureCase.MARKER));
	}

	private static String drain(RateLimiter limiter) {
		while (true) {
			limiter.executeRunnable(() -> {
			});
		}
	}

	@GetMapping("/open")
	String open() {
		return call(CircuitBreaker.ofDefaults("unregistered"));
	}

	@GetMapping("/open/registered")
	String openRegistered() {
		return call(this.breakers.circuitBreaker(FailureCase.MARKER));
	}

	private static String call(CircuitBreaker breaker) {
		breaker.transitionToOpenState();
		return breaker.executeSupplier(() -> FailureCase.MARKER);
	}

	@GetMapping("/bulkhead")
	String bulkhead() {
		Bulkhead bulkhead = Bulkhead.of(FailureCase.MARKER,
				BulkheadConfig.custom().maxConcurrentCalls(1).maxWaitDuration(Duration.ZERO).build());
		return bulkhead.executeSupplier(() -> bulkhead.executeSupplier(() -> FailureCase.MARKER));
	}

	@GetMapping("/bulkhead/threads")
	Object threads() throws Exception {
		CountDownLatch busy = new CountDownLatch(1);
		try (ThreadPoolBulkhead bulkhead = ThreadPoolBulkhead.of(FailureCase.MARKER,
				ThreadPoolBulkheadConfig.custom()
					.maxThreadPoolSize(1)
					.coreThreadPoolSize(1)
					.queueCapacity(1)
					.build())) {
			Callable<Boolean> task = () -> busy.await(30, TimeUnit.SECONDS);
			bulkhead.submit(task);
			bulkhead.submit(task);
			return bulkhead.submit(task).toCompletableFuture();
		}
		finally {
			busy.countDown();
		}
	}

	@GetMapping("/exhausted")
	String exhausted() {
		Retry retry = Retry.of(FailureCase.MARKER,
				RetryConfig.<String>custom()
					.maxAttempts(2)
					.waitDuration(Duration.ofMillis(1))
					.retryOnResult((result) -> true)
					.failAfterMaxAttempts(true)
					.build());
		return retry.executeSupplier(() -> FailureCase.MARKER);
	}

	@GetMapping("/retried")
	String retried() {
		return Retry
			.of(FailureCase.MARKER, RetryConfig.custom().maxAttempts(2).waitDuration(Duration.ofMillis(1)).build())
			.executeSupplier(() -> {
				throw new ConflictException("Once more.");
			});
	}

	@GetMapping("/time-limited")
	Object timeLimited() throws Exception {
		return TimeLimiter.of(Duration.ofMillis(1)).executeFutureSupplier(CompletableFuture::new);
	}

	@GetMapping("/time-limited/stage")
	Object timeLimitedStage() {
		return TimeLimiter.of(Duration.ofMillis(1))
			.executeCompletionStage(this.scheduler, CompletableFuture::new)
			.toCompletableFuture();
	}

	@GetMapping("/concurrency-limit")
	String concurrencyLimit() throws InterruptedException {
		Thread first = new Thread(this::enter);
		first.start();
		this.guarded.awaitFirst();
		try {
			enter();
			return FailureCase.MARKER;
		}
		finally {
			this.guarded.letGo();
			first.join();
		}
	}

	private void enter() {
		try {
			this.guarded.enter();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@GetMapping("/retryable")
	void retryable() {
		this.guarded.fail();
	}

	@GetMapping("/retry-template")
	void retryTemplate() throws RetryException {
		new RetryTemplate(RetryPolicy.builder().maxRetries(1).delay(Duration.ofMillis(1)).build()).execute(() -> {
			throw new ConflictException("Once more.");
		});
	}

	@GetMapping("/executor")
	void executor() {
		closed().execute(() -> {
		});
	}

	@GetMapping("/task-executor")
	void taskExecutor() {
		new TaskExecutorAdapter(closed()).execute(() -> {
		});
	}

	@GetMapping("/stream")
	StreamingResponseBody stream() {
		return (out) -> out.write(FailureCase.MARKER.getBytes());
	}

	@GetMapping("/callable")
	Callable<String> callable() {
		return () -> FailureCase.MARKER;
	}

	@GetMapping("/future")
	Object future() {
		return CompletableFuture.supplyAsync(() -> 1).thenApplyAsync((one) -> FailureCase.MARKER, closed());
	}

	@PreDestroy
	void close() {
		this.scheduler.shutdownNow();
	}

	/**
	 * Returns an executor that rejects every task.
	 */
	private static ExecutorService closed() {
		ExecutorService executor = Executors.newSingleThreadExecutor();
		executor.shutdown();
		return executor;
	}

	@Configuration(proxyBeanMethods = false)
	@EnableResilientMethods
	static class Guards implements WebMvcConfigurer {

		static final String HOURLY = FailureCase.MARKER + "-hourly";

		@Bean
		RateLimiterRegistry rateLimiters() {
			RateLimiterRegistry registry = RateLimiterRegistry.ofDefaults();
			registry.rateLimiter(HOURLY, limit(5, Duration.ofHours(1)));
			return registry;
		}

		@Bean
		RateLimiterRegistry otherRateLimiters() {
			RateLimiterRegistry registry = RateLimiterRegistry.ofDefaults();
			registry.rateLimiter(FailureCase.MARKER);
			registry.replace(FailureCase.MARKER,
					new SemaphoreBasedRateLimiter(FailureCase.MARKER, limit(1, Duration.ofHours(2))));
			return registry;
		}

		@Bean
		CircuitBreakerRegistry circuitBreakers() {
			return CircuitBreakerRegistry
				.of(CircuitBreakerConfig.custom().waitDurationInOpenState(Duration.ofMillis(7001)).build());
		}

		static RateLimiterConfig limit(int limit, Duration period) {
			return RateLimiterConfig.custom()
				.limitForPeriod(limit)
				.limitRefreshPeriod(period)
				.timeoutDuration(Duration.ZERO)
				.build();
		}

		@Override
		public void configureAsyncSupport(AsyncSupportConfigurer configurer) {
			configurer.setTaskExecutor(new TaskExecutorAdapter(closed()));
		}

	}

	static class Guarded {

		private final CountDownLatch inside = new CountDownLatch(1);

		private final CountDownLatch leave = new CountDownLatch(1);

		@ConcurrencyLimit(limit = 1, policy = ConcurrencyLimit.ThrottlePolicy.REJECT)
		void enter() throws InterruptedException {
			this.inside.countDown();
			this.leave.await();
		}

		void awaitFirst() throws InterruptedException {
			this.inside.await();
		}

		void letGo() {
			this.leave.countDown();
		}

		@Retryable(maxRetries = 1, delay = 1)
		void fail() {
			throw new ConflictException("Once more.");
		}

	}

}
