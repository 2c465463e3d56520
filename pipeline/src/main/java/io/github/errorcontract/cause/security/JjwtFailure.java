package io.github.errorcontract.cause.security;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;

/**
 * What JJWT throws both for a token that it refuses and for one that it cannot make. Only
 * its stack trace tells the two apart.
 */
final class JjwtFailure {

	private static final String PARSER = "io.jsonwebtoken.impl.DefaultJwtParser";

	private static final String BUILDER = "io.jsonwebtoken.impl.DefaultJwtBuilder";

	private static final ApiError INVALID = ApiError.builder(BuiltInError.INVALID_TOKEN).build();

	private static final ApiError OWN_FAULT = ApiError.builder(BuiltInError.INTERNAL_ERROR).build();

	private JjwtFailure() {
	}

	/**
	 * Blames the token, which applications do with these exceptions as well, unless the
	 * library was making one.
	 */
	static ApiError ofToken(Throwable failure) {
		return cameFrom(BUILDER, failure) ? OWN_FAULT : INVALID;
	}

	/**
	 * Blames the service for a key or an encoding, unless the library was parsing a
	 * token, which may demand another key.
	 */
	static ApiError ofKeyOrEncoding(Throwable failure) {
		return cameFrom(PARSER, failure) ? INVALID : OWN_FAULT;
	}

	private static boolean cameFrom(String type, Throwable failure) {
		for (StackTraceElement element : failure.getStackTrace()) {
			if (type.equals(element.getClassName())) {
				return true;
			}
		}
		return false;
	}

}
