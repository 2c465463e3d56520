package io.github.errorcontract.security;

import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.Http403ForbiddenEntryPoint;

/**
 * Sets an entry point that answers 401 for a chain without an authentication mechanism,
 * unless the application has set one. Spring Security's default answers 403, as if the
 * caller were known.
 */
final class DefaultEntryPointCustomizer implements Customizer<HttpSecurity> {

	private final AuthenticationEntryPoint entryPoint;

	DefaultEntryPointCustomizer(ObjectProvider<ErrorResponder> responder, ObjectProvider<ContractScope> scope) {
		SecurityResponder securityResponder = new SecurityResponder(responder, scope);
		AuthenticationEntryPoint forbidden = new Http403ForbiddenEntryPoint();
		this.entryPoint = (request, response, failure) -> {
			if (!securityResponder.covers(request) || !securityResponder.respond(failure, request, response)) {
				forbidden.commence(request, response, failure);
			}
		};
	}

	@Override
	public void customize(HttpSecurity http) {
		http.with(new Initializer(this.entryPoint));
	}

	/**
	 * Is initialized before the application's configurers and adds one that is
	 * initialized after them. If no default entry point matches, Spring Security uses the
	 * one that was registered first, which has to be that of a mechanism.
	 */
	private static final class Initializer extends AbstractHttpConfigurer<Initializer, HttpSecurity> {

		private final AuthenticationEntryPoint entryPoint;

		Initializer(AuthenticationEntryPoint entryPoint) {
			this.entryPoint = entryPoint;
		}

		@Override
		public void init(HttpSecurity http) {
			http.with(new LastInitializer(this.entryPoint));
		}

	}

	private static final class LastInitializer extends AbstractHttpConfigurer<LastInitializer, HttpSecurity> {

		private final AuthenticationEntryPoint entryPoint;

		LastInitializer(AuthenticationEntryPoint entryPoint) {
			this.entryPoint = entryPoint;
		}

		@Override
		@SuppressWarnings("unchecked")
		public void init(HttpSecurity http) {
			ExceptionHandlingConfigurer<HttpSecurity> exceptions = http
				.getConfigurer(ExceptionHandlingConfigurer.class);
			if (exceptions != null) {
				exceptions.defaultAuthenticationEntryPointFor(this.entryPoint, (request) -> false);
			}
		}

	}

}
