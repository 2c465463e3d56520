package io.github.errorcontract.cause.security;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.cause.answer.FixedAnswer;
import io.github.errorcontract.resolver.CauseMappers;
import org.jspecify.annotations.Nullable;

/**
 * Failures of authentication and authorization, tokens that one of the usual libraries
 * refuses, and requests that the firewall refuses.
 */
public final class SecurityFailures implements CauseMappers {

	private final CauseMappers bodies;

	/**
	 * Creates the family.
	 * @param bodies what reads the causes of a login whose body cannot be read
	 */
	public SecurityFailures(CauseMappers bodies) {
		this.bodies = bodies;
	}

	@Override
	public @Nullable ErrorMapper find(Class<?> type) {
		return switch (type.getName()) {
			case "org.springframework.security.core.AuthenticationException" ->
				FixedAnswer.of(BuiltInError.UNAUTHENTICATED);
			case "org.springframework.security.authentication.AuthenticationServiceException" ->
				new AuthenticationServiceFailure(this.bodies);
			case "org.springframework.security.access.AuthorizationServiceException" ->
				FixedAnswer.of(BuiltInError.SERVICE_UNAVAILABLE);
			case "org.springframework.security.oauth2.core.OAuth2AuthenticationException" -> TokenFailure::map;
			case "org.springframework.security.oauth2.jwt.BadJwtException", "com.nimbusds.jose.proc.BadJOSEException",
					"com.auth0.jwt.exceptions.JWTVerificationException", "org.jose4j.jwt.consumer.InvalidJwtException",
					"org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException" ->
				FixedAnswer.of(BuiltInError.INVALID_TOKEN);
			case "io.jsonwebtoken.JwtException" -> JjwtFailure::ofToken;
			case "io.jsonwebtoken.security.KeyException", "io.jsonwebtoken.io.IOException" ->
				JjwtFailure::ofKeyOrEncoding;
			case "org.springframework.security.access.AccessDeniedException" -> FixedAnswer.of(BuiltInError.FORBIDDEN);
			case "io.github.errorcontract.security.InsufficientScopeException" ->
				FixedAnswer.of(BuiltInError.INSUFFICIENT_SCOPE);
			case "org.springframework.security.web.csrf.CsrfException" ->
				FixedAnswer.of(BuiltInError.INVALID_CSRF_TOKEN);
			case "org.springframework.security.web.firewall.RequestRejectedException",
					"org.springframework.security.web.server.firewall.ServerExchangeRejectedException" ->
				FixedAnswer.of(BuiltInError.INVALID_REQUEST);
			default -> null;
		};
	}

}
