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
import org.springframework.util.function.SingletonSupplier;

/**
 * Gives a chain without any mechanism, that is one whose entry point neither a mechanism
 * nor the application has set, an entry point that answers 401. Spring Security's own is
 * a 403, as if the caller were known.
 */
public final class DefaultEntryPointCustomizer implements Customizer<HttpSecurity> {

	private final AuthenticationEntryPoint entryPoint;

	/**
	 * Creates the customizer.
	 * @param responder answers; asked for when the first failure needs it, like the scope
	 * @param scope the paths that keep the contract
	 */
	public DefaultEntryPointCustomizer(ObjectProvider<ErrorResponder> responder, ObjectProvider<ContractScope> scope) {
		SecurityAnswers answers = new SecurityAnswers(SingletonSupplier.of(responder::getObject),
				SingletonSupplier.of(scope::getObject));
		AuthenticationEntryPoint forbidden = new Http403ForbiddenEntryPoint();
		this.entryPoint = (request, response, failure) -> {
			if (!answers.covers(request) || !answers.give(failure, request, response)) {
				forbidden.commence(request, response, failure);
			}
		};
	}

	@Override
	public void customize(HttpSecurity http) {
		http.with(new Initializer(this.entryPoint));
	}

	/**
	 * Is initialized with the configurers that are there before the application's, and
	 * adds one that is after them: of several default entry points the first serves where
	 * none matches, and that has to be a mechanism's.
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
