package io.github.errorcontract.cause.security;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/**
 * A failure that names one of OAuth 2.0's error codes: those of bearer tokens (RFC 6750,
 * section 3.1) and of their proofs (RFC 9449, section 7.1).
 */
final class TokenFailure {

	private TokenFailure() {
	}

	static ApiError map(Throwable failure) {
		String code = ((OAuth2AuthenticationException) failure).getError().getErrorCode();
		return ApiError.builder(type(code)).build();
	}

	private static BuiltInError type(String code) {
		return switch (code) {
			case "invalid_token", "invalid_dpop_proof" -> BuiltInError.INVALID_TOKEN;
			case "insufficient_scope" -> BuiltInError.INSUFFICIENT_SCOPE;
			case "invalid_request" -> BuiltInError.INVALID_REQUEST;
			default -> BuiltInError.UNAUTHENTICATED;
		};
	}

}
