package io.github.errorcontract.house;

import java.util.List;

import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.MalformedJwtException;
import io.jsonwebtoken.io.DecodingException;
import io.jsonwebtoken.security.SignatureException;
import io.jsonwebtoken.security.WeakKeyException;
import tools.jackson.core.exc.StreamReadException;

import org.springframework.security.access.AuthorizationServiceException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import org.springframework.security.web.firewall.RequestRejectedException;

/**
 * Samples of the section on Spring Security.
 */
final class SecuritySamples {

	static final List<Throwable> ALL = List.of(new BadCredentialsException("wrong"),
			new OAuth2AuthenticationException("anything"), new InvalidBearerTokenException("expired"),
			new OAuth2AuthenticationException(new OAuth2Error("invalid_dpop_proof")),
			new OAuth2AuthenticationException(BearerTokenErrors.insufficientScope("scope", "read")),
			new OAuth2AuthenticationException(BearerTokenErrors.invalidRequest("twice")),
			new AuthorizationDeniedException("denied"), new MissingCsrfTokenException("none"),
			new RequestRejectedException("path"), new AuthenticationServiceException("down"),
			new InternalAuthenticationServiceException("down", new IllegalStateException()),
			new AuthenticationServiceException("unread", new StreamReadException("unread")),
			new AuthorizationServiceException("down"), new MalformedJwtException("malformed"),
			ofJjwt("Parser", new WeakKeyException("short")), new WeakKeyException("short"),
			ofJjwt("Parser", new DecodingException("broken")), new DecodingException("broken"),
			ofJjwt("Builder", new SignatureException("unsigned")));

	private SecuritySamples() {
	}

	/**
	 * Says that JJWT has thrown it while it parsed or made a token.
	 */
	private static JwtException ofJjwt(String part, JwtException failure) {
		String type = "io.jsonwebtoken.impl.DefaultJwt" + part;
		failure.setStackTrace(new StackTraceElement[] { new StackTraceElement(type, "any", null, 1) });
		return failure;
	}

}
