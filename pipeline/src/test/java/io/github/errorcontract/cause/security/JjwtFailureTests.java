package io.github.errorcontract.cause.security;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class JjwtFailureTests {

	@ParameterizedTest
	@CsvSource({ "DefaultJwtParser, 401 INVALID_TOKEN", "DefaultJwtBuilder, 500 INTERNAL_ERROR",
			"DefaultJwtHeader, 401 INVALID_TOKEN" })
	void blamesTokenUnlessLibraryWasMakingOne(String type, String error) {
		assertThat(JjwtFailure.ofToken(thrownBy(type))).hasToString(error);
	}

	@ParameterizedTest
	@CsvSource({ "DefaultJwtParser, 401 INVALID_TOKEN", "DefaultJwtBuilder, 500 INTERNAL_ERROR",
			"DefaultJwtHeader, 500 INTERNAL_ERROR" })
	void blamesKeyOfServiceUnlessLibraryWasReadingToken(String type, String error) {
		assertThat(JjwtFailure.ofKeyOrEncoding(thrownBy(type))).hasToString(error);
	}

	private static Throwable thrownBy(String type) {
		Throwable failure = new IllegalStateException("secret");
		failure.setStackTrace(Stream
			.of("io.jsonwebtoken.impl.lang.Functions", "io.jsonwebtoken.impl." + type, "com.acme.TokenService")
			.map((place) -> new StackTraceElement(place, "any", null, -1))
			.toArray(StackTraceElement[]::new));
		return failure;
	}

}
