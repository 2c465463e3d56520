package io.github.errorcontract.ratelimit;

import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Registers the interceptor with Spring MVC.
 */
final class RateLimitMvcConfigurer implements WebMvcConfigurer {

	private final AnnotatedRateLimitInterceptor interceptor;

	/**
	 * Creates the configurer.
	 * @param interceptor the interceptor
	 */
	RateLimitMvcConfigurer(AnnotatedRateLimitInterceptor interceptor) {
		this.interceptor = interceptor;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.interceptor);
	}

}
