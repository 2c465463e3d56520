package io.github.errorcontract.acceptance;

import io.github.errorcontract.exception.NotFoundException;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * A service in which not only controllers fail: below {@code /filtered} a filter does,
 * {@code /guarded} is for those who say who they are, {@code /guarded/admin} for nobody
 * here.
 */
@Configuration(proxyBeanMethods = false)
@Import(SecuredService.class)
class Doors {

	@Bean
	SecurityFilterChain guarded(HttpSecurity http) throws Exception {
		return http
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/guarded/admin")
				.hasRole("ADMIN")
				.requestMatchers("/guarded/**")
				.authenticated()
				.anyRequest()
				.permitAll())
			.httpBasic(Customizer.withDefaults())
			.csrf((csrf) -> csrf.disable())
			.build();
	}

	@Bean
	FilterRegistrationBean<Filter> failing() {
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>((request, response, chain) -> {
			if (((HttpServletRequest) request).getServletPath().endsWith("/missing")) {
				throw new NotFoundException("Not in the filter.");
			}
			throw new IllegalStateException(FailureCase.MARKER);
		});
		registration.addUrlPatterns("/filtered/*");
		return registration;
	}

}
