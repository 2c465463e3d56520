package io.github.errorcontract.ratelimit;

import io.github.errorcontract.RequestRateLimit;
import io.github.errorcontract.servlet.filter.ErrorContractServletAutoConfiguration;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * {@link AutoConfiguration Auto-configuration} for the rate limiters of controllers, if
 * the annotations of Resilience4j are there.
 */
@AutoConfiguration(after = ErrorContractServletAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass(value = { RateLimiterRegistry.class, WebMvcConfigurer.class },
		name = AnnotatedRateLimitInterceptor.ANNOTATION)
@ConditionalOnBean(RequestRateLimit.class)
@ConditionalOnBooleanProperty(name = "error-contract.enabled", matchIfMissing = true)
public final class ErrorContractRateLimitAutoConfiguration {

	@Bean
	RateLimitMvcConfigurer errorContractRateLimitMvcConfigurer(ObjectProvider<RateLimiterRegistry> registries,
			RequestRateLimit report) {
		return new RateLimitMvcConfigurer(new AnnotatedRateLimitInterceptor(registries, report));
	}

}
