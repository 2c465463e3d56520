package io.github.errorcontract;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BuiltInErrorTests {

	@ParameterizedTest
	@CsvSource({ "400, INVALID_REQUEST", "401, UNAUTHENTICATED", "402, PAYMENT_REQUIRED", "403, FORBIDDEN",
			"404, NOT_FOUND", "405, METHOD_NOT_ALLOWED", "406, NOT_ACCEPTABLE", "407, PROXY_AUTHENTICATION_REQUIRED",
			"408, REQUEST_TIMEOUT", "409, CONFLICT", "410, GONE", "411, LENGTH_REQUIRED", "412, PRECONDITION_FAILED",
			"413, CONTENT_TOO_LARGE", "414, URI_TOO_LONG", "415, UNSUPPORTED_MEDIA_TYPE", "416, RANGE_NOT_SATISFIABLE",
			"417, EXPECTATION_FAILED", "421, MISDIRECTED_REQUEST", "422, UNPROCESSABLE_CONTENT", "423, LOCKED",
			"424, FAILED_DEPENDENCY", "425, TOO_EARLY", "426, UPGRADE_REQUIRED", "428, PRECONDITION_REQUIRED",
			"429, RATE_LIMITED", "431, REQUEST_HEADER_FIELDS_TOO_LARGE", "451, UNAVAILABLE_FOR_LEGAL_REASONS",
			"500, INTERNAL_ERROR", "501, NOT_IMPLEMENTED", "502, UPSTREAM_ERROR", "503, SERVICE_UNAVAILABLE",
			"504, UPSTREAM_TIMEOUT", "505, HTTP_VERSION_NOT_SUPPORTED", "506, VARIANT_ALSO_NEGOTIATES",
			"507, INSUFFICIENT_STORAGE", "508, LOOP_DETECTED", "510, NOT_EXTENDED",
			"511, NETWORK_AUTHENTICATION_REQUIRED" })
	void knowsEveryRegisteredStatus(int status, String code) {
		BuiltInError error = BuiltInError.ofStatus(status);
		assertThat(error.code()).isEqualTo(code);
		assertThat(error.status()).isEqualTo(status);
	}

	@ParameterizedTest
	@ValueSource(ints = { 418, 419, 420, 427, 430, 444, 450, 452, 499 })
	void callsUnregistered4xxClientError(int status) {
		assertThat(BuiltInError.ofStatus(status)).isEqualTo(BuiltInError.CLIENT_ERROR);
	}

	@ParameterizedTest
	@ValueSource(ints = { 509, 512, 520, 598, 599, 600, 999 })
	void callsUnregistered5xxServerError(int status) {
		assertThat(BuiltInError.ofStatus(status)).isEqualTo(BuiltInError.SERVER_ERROR);
	}

	@ParameterizedTest
	@CsvSource({ "MALFORMED_BODY, 400", "MISSING_VALUE, 400", "INVALID_VALUE, 400", "UNKNOWN_FIELD, 400",
			"UNSUPPORTED_API_VERSION, 400", "INVALID_TOKEN, 401", "INSUFFICIENT_SCOPE, 403", "INVALID_CSRF_TOKEN, 403",
			"CORS_REJECTED, 403", "ROUTE_NOT_FOUND, 404", "DUPLICATE_RESOURCE, 409", "REFERENCE_CONFLICT, 409",
			"STALE_RESOURCE, 409", "VALIDATION_ERROR, 422" })
	void knowsEverySpecificCause(BuiltInError error, int status) {
		assertThat(error.status()).isEqualTo(status);
	}

	@ParameterizedTest
	@EnumSource
	void hasCodeInUpperSnakeCaseAndSentenceAsMessage(BuiltInError error) {
		assertThat(error.code()).isEqualTo(error.name()).matches("[A-Z]+(_[A-Z]+)*");
		assertThat(error.message()).matches("[A-Z][^{}']+\\.");
	}

	@Test
	void hasNoCodeBeyondDocumentedOnes() {
		Set<Integer> unregistered = Set.of(BuiltInError.CLIENT_ERROR.status(), BuiltInError.SERVER_ERROR.status());
		assertThat(unregistered).containsExactlyInAnyOrder(400, 500);
		assertThat(BuiltInError.values()).hasSize(39 + 14 + 2);
	}

}
