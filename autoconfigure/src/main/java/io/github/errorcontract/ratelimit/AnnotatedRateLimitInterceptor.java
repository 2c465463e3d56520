package io.github.errorcontract.ratelimit;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.github.errorcontract.RateLimit;
import io.github.errorcontract.RequestRateLimit;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.ratelimiter.internal.AtomicRateLimiter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * {@link HandlerInterceptor} that reports the state of the limiter of a handler method,
 * or of its class, as it is after the call that begins. Thread-safe.
 */
final class AnnotatedRateLimitInterceptor implements HandlerInterceptor {

	/**
	 * The name of the annotation, whose library is seldom there without its aspect.
	 */
	static final String ANNOTATION = "io.github.resilience4j.ratelimiter.annotation.RateLimiter";

	private static final Annotated NONE = new Annotated("", 0);

	private static final String POLICY = "default";

	private final ObjectProvider<RateLimiterRegistry> registries;

	private final RequestRateLimit report;

	private final Map<HandlerMethod, Annotated> annotated = new ConcurrentHashMap<>();

	/**
	 * Creates the interceptor.
	 * @param registries where limiters are looked for, by name
	 * @param report where their state is reported
	 */
	AnnotatedRateLimitInterceptor(ObjectProvider<RateLimiterRegistry> registries, RequestRateLimit report) {
		this.registries = registries;
		this.report = report;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && request.getDispatcherType() == DispatcherType.REQUEST) {
			HandlerMethod original = method.getResolvedFromHandlerMethod();
			Annotated found = this.annotated.computeIfAbsent((original != null) ? original : method,
					AnnotatedRateLimitInterceptor::annotated);
			RateLimiterRegistry registry = (found != NONE) ? this.registries.getIfUnique() : null;
			if (registry != null) {
				registry.find(found.name())
					.ifPresent((limiter) -> this.report.report(request, state(limiter, found.permits())));
			}
		}
		return true;
	}

	private static Annotated annotated(HandlerMethod method) {
		MergedAnnotation<?> onMethod = MergedAnnotations.from(method.getMethod(), SearchStrategy.TYPE_HIERARCHY)
			.get(ANNOTATION);
		MergedAnnotation<?> found = onMethod.isPresent() ? onMethod
				: MergedAnnotations.from(method.getBeanType(), SearchStrategy.TYPE_HIERARCHY).get(ANNOTATION);
		return found.isPresent() ? new Annotated(found.getString("name"), found.getInt("permits")) : NONE;
	}

	private static RateLimit state(RateLimiter limiter, int permits) {
		RateLimiterConfig config = limiter.getRateLimiterConfig();
		RateLimiter.Metrics metrics = limiter.getMetrics();
		int remaining = Math.max(0, metrics.getAvailablePermissions() - permits);
		return RateLimit.of(config.getLimitForPeriod(), remaining, Instant.now().plus(wait(metrics, config)))
			.policy(POLICY, config.getLimitRefreshPeriod());
	}

	/**
	 * Returns the time until there are permissions again: exactly where the limiter tells
	 * because it has none left, else the longest that it can be.
	 */
	private static Duration wait(RateLimiter.Metrics metrics, RateLimiterConfig config) {
		long nanos = (metrics instanceof AtomicRateLimiter.AtomicRateLimiterMetrics known) ? known.getNanosToWait() : 0;
		return (nanos > 0) ? Duration.ofNanos(nanos) : config.getLimitRefreshPeriod();
	}

	/**
	 * What the annotation says.
	 *
	 * @param name the limiter
	 * @param permits how many permissions a call takes
	 */
	private record Annotated(String name, int permits) {

	}

}
