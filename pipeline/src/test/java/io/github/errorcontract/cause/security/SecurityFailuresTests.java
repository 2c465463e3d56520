package io.github.errorcontract.cause.security;

import java.util.stream.Stream;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.cause.body.BodyFailures;
import io.github.errorcontract.fixture.HidingClassLoader;
import io.github.errorcontract.fixture.MadeUpFailure;
import io.github.errorcontract.fixture.MappedFailure;
import io.github.errorcontract.resolver.CauseMappers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.exc.StreamReadException;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.AuthorizationServiceException;
import org.springframework.security.authentication.AccountExpiredException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.web.authentication.rememberme.CookieTheftException;
import org.springframework.security.web.authentication.session.SessionAuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import org.springframework.security.web.firewall.RequestRejectedException;

import static org.assertj.core.api.Assertions.assertThat;

class SecurityFailuresTests {

	@ParameterizedTest
	@MethodSource({ "authentication", "tokens", "access" })
	void answersWithCode(Throwable failure, String error) {
		ApiError answer = MappedFailure.error(new SecurityFailures(BodyFailures::ofParser), failure);
		assertThat(answer).hasToString(error);
		assertThat(answer.message()).doesNotContain("secret");
	}

	static Stream<Arguments> authentication() {
		return Stream.concat(Stream.of(new BadCredentialsException("secret"), new UsernameNotFoundException("secret"),
				new DisabledException("secret"), new LockedException("secret"), new AccountExpiredException("secret"),
				new CredentialsExpiredException("secret"), new InsufficientAuthenticationException("secret"),
				new SessionAuthenticationException("secret"), new CookieTheftException("secret"),
				new AuthenticationServiceException("secret"), new InternalAuthenticationServiceException("secret"))
			.map((failure) -> Arguments.of(failure, "401 UNAUTHENTICATED")),
				Stream
					.of(new AuthenticationServiceException("secret", new IllegalStateException()),
							new InternalAuthenticationServiceException("secret", new IllegalStateException()),
							new InternalAuthenticationServiceException("secret", new StreamReadException("secret")),
							new AuthorizationServiceException("secret"))
					.map((failure) -> Arguments.of(failure, "503 SERVICE_UNAVAILABLE")));
	}

	static Stream<Arguments> tokens() {
		return Stream.of(Arguments.of(new InvalidBearerTokenException("secret"), "401 INVALID_TOKEN"),
				Arguments.of(new BadOpaqueTokenException("secret"), "401 INVALID_TOKEN"),
				Arguments.of(MadeUpFailure.of("org.jose4j.jwt.consumer.InvalidJwtException", null),
						"401 INVALID_TOKEN"),
				Arguments.of(new OAuth2AuthenticationException(BearerTokenErrors.invalidToken("secret")),
						"401 INVALID_TOKEN"),
				Arguments.of(new OAuth2AuthenticationException(BearerTokenErrors.invalidRequest("secret")),
						"400 INVALID_REQUEST"),
				Arguments.of(new OAuth2AuthenticationException(BearerTokenErrors.insufficientScope("secret", "a")),
						"403 INSUFFICIENT_SCOPE"),
				Arguments.of(new OAuth2AuthenticationException(new OAuth2Error("invalid_dpop_proof")),
						"401 INVALID_TOKEN"),
				Arguments.of(new OAuth2AuthenticationException("anything"), "401 UNAUTHENTICATED"));
	}

	static Stream<Arguments> access() {
		return Stream.of(Arguments.of(new AccessDeniedException("secret"), "403 FORBIDDEN"),
				Arguments.of(new AuthorizationDeniedException("secret"), "403 FORBIDDEN"),
				Arguments.of(new CsrfException("secret"), "403 INVALID_CSRF_TOKEN"),
				Arguments.of(new MissingCsrfTokenException("secret"), "403 INVALID_CSRF_TOKEN"),
				Arguments.of(new RequestRejectedException("secret"), "400 INVALID_REQUEST"));
	}

	@Test
	void answersLoginWhoseBodyCannotBeRead() {
		Throwable unread = new AuthenticationServiceException("secret", new StreamReadException("secret"));
		assertThat(MappedFailure.error(new SecurityFailures(BodyFailures::ofParser), unread))
			.hasToString("400 MALFORMED_BODY");
	}

	@Test
	void answersLoginWhoseBodyOtherLibrariesCannotRead() {
		Throwable unread = new AuthenticationServiceException("secret",
				new com.fasterxml.jackson.core.JsonParseException("secret"));
		assertThat(MappedFailure.error(new SecurityFailures(BodyFailures::ofParser), unread))
			.hasToString("400 MALFORMED_BODY");
	}

	@Test
	void knowsLibrariesForTokensWithoutLoadingThem() throws Exception {
		HidingClassLoader hiding = new HidingClassLoader("io.jsonwebtoken.", "com.auth0.", "com.nimbusds.",
				"org.springframework.security.");
		CauseMappers bodies = (type) -> null;
		Object families = hiding.loadClass(SecurityFailures.class.getName())
			.getDeclaredConstructor(CauseMappers.class)
			.newInstance(bodies);
		assertThat(((CauseMappers) families).find(IllegalStateException.class)).isNull();
	}

	@Test
	void leavesOthersAlone() {
		assertThat(MappedFailure.error(new SecurityFailures(BodyFailures::ofParser), new SecurityException())).isNull();
	}

}
