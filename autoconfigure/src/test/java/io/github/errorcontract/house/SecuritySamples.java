package io.github.errorcontract.house;

import java.util.List;

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
			new AuthorizationServiceException("down"));

	private SecuritySamples() {
	}

}
