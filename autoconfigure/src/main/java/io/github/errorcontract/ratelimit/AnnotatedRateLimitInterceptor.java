package io.github.errorcontract.ratelimit;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.github.errorcontract.RateLimit;
import io.github.errorcontract.RequestRateLimit;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
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

	private static final String NONE = "";

	private static final String POLICY = "default";

	private final ObjectProvider<RateLimiterRegistry> registries;

	private final RequestRateLimit report;

	private final Map<HandlerMethod, String> names = new ConcurrentHashMap<>();

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
			String name = this.names.computeIfAbsent((original != null) ? original : method,
					AnnotatedRateLimitInterceptor::name);
			RateLimiterRegistry registry = name.isEmpty() ? null : this.registries.getIfAvailable();
			if (registry != null) {
				registry.find(name).ifPresent((limiter) -> this.report.report(request, state(limiter)));
			}
		}
		return true;
	}

	private static String name(HandlerMethod method) {
		MergedAnnotation<?> onMethod = MergedAnnotations.from(method.getMethod(), SearchStrategy.TYPE_HIERARCHY)
			.get(ANNOTATION);
		MergedAnnotation<?> found = onMethod.isPresent() ? onMethod
				: MergedAnnotations.from(method.getBeanType(), SearchStrategy.TYPE_HIERARCHY).get(ANNOTATION);
		return found.isPresent() ? found.getString("name") : NONE;
	}

	private static RateLimit state(RateLimiter limiter) {
		RateLimiterConfig config = limiter.getRateLimiterConfig();
		int remaining = Math.max(0, limiter.getMetrics().getAvailablePermissions() - 1);
		return RateLimit.of(config.getLimitForPeriod(), remaining, Instant.now().plus(config.getLimitRefreshPeriod()))
			.policy(POLICY, config.getLimitRefreshPeriod());
	}

}
