package io.github.errorcontract.cause.body;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.fixture.JsonBody;
import io.github.errorcontract.fixture.MappedFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.mock.http.MockHttpInputMessage;
import org.springframework.mock.http.client.MockClientHttpResponse;

import static org.assertj.core.api.Assertions.assertThat;

class BodyFailuresTests {

	private final JsonBody json = new JsonBody(JsonMapper.builder().build());

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "{", "{\"sku\":", "{\"sku\":\"a\"", "{\"sku\":\"a\"]", "{sku:1}", "{'sku':1}",
			"{\"qty\":01}", "{\"qty\":NaN}", "{\"sku\":\"a\",}", "{\"sku\":\"a\nb\"}", "{\"sku\":\"\\x\"}", "<xml/>",
			"nul", "{}x", "{}{}", "{} 5", "{}]" })
	void answersWhatIsNoJsonWithMalformedBody(String body) {
		assertMalformed(body.getBytes(StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@MethodSource
	void answersUnreadableBytesWithMalformedBody(byte[] body) {
		assertMalformed(body);
	}

	static Stream<byte[]> answersUnreadableBytesWithMalformedBody() {
		return Stream.of(new byte[] { '{', '"', 's', 'k', 'u', '"', ':', '"', (byte) 0xff, '"', '}' },
				new byte[] { (byte) 0xff, 'A' }, new byte[] { '{', 0, '"' }, new byte[] { 0, 0, 0, '{', 0, 1, 1 },
				("{\"any\":" + "[".repeat(2000) + "]".repeat(2000) + "}").getBytes(StandardCharsets.UTF_8),
				("{\"qty\":" + "9".repeat(1200) + "}").getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void answersDuplicateKeyWithMalformedBodyWhereRefused() {
		JsonBody strict = new JsonBody(
				JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());
		assertThat(error(strict.failure(JsonBody.Line.class, "{\"sku\":\"a\",\"sku\":\"b\"}")).code())
			.isEqualTo("MALFORMED_BODY");
	}

	@Test
	void answersMissingBodyWithMalformedBody() {
		assertThat(error(notReadable(null)).code()).isEqualTo("MALFORMED_BODY");
	}

	@Test
	void answersInterruptedTransferWithMalformedBody() {
		assertThat(error(notReadable(new EOFException("com.acme"))).code()).isEqualTo("MALFORMED_BODY");
	}

	@ParameterizedTest
	@MethodSource
	void answersSlowTransferWithRequestTimeout(Exception cause) {
		assertThat(error(notReadable(cause))).hasToString("408 REQUEST_TIMEOUT");
		assertThat(error(notReadable(JacksonIOException.construct(new IOException(cause)))))
			.hasToString("408 REQUEST_TIMEOUT");
	}

	static Stream<Exception> answersSlowTransferWithRequestTimeout() {
		return Stream.of(new SocketTimeoutException("com.acme"), new TimeoutException("com.acme"));
	}

	@Test
	void mapsErrorOfOtherServiceToUpstreamError() {
		assertThat(error(new HttpMessageNotReadableException("com.acme", new MockClientHttpResponse())))
			.hasToString("502 UPSTREAM_ERROR");
	}

	@Test
	void answersBodyOfUnknownOriginWithMalformedBody() {
		assertThat(error(new HttpMessageNotReadableException("com.acme", null))).hasToString("400 MALFORMED_BODY");
	}

	@ParameterizedTest
	@CsvSource({ "15, 408 REQUEST_TIMEOUT", "16, 400 MALFORMED_BODY" })
	void looksAtSixteenCausesAtMost(int wrappers, String expected) {
		Throwable cause = new TimeoutException();
		for (int i = 0; i < wrappers; i++) {
			cause = new IOException(cause);
		}
		assertThat(error(notReadable(cause))).hasToString(expected);
	}

	@Test
	void survivesLoopOfCauses() {
		IOException first = new IOException();
		first.initCause(new IOException(first));
		assertThat(error(notReadable(first)).code()).isEqualTo("MALFORMED_BODY");
	}

	@Test
	void answersTypeThatCannotBeReadWithInternalError() {
		Exception failure = this.json.failure(Runnable.class, "{}");
		assertThat(failure).isExactlyInstanceOf(HttpMessageConversionException.class);
		assertThat(error(failure).status()).isEqualTo(500);
	}

	@Test
	void answersUnwritableBodyWithInternalError() {
		assertThat(error(new HttpMessageNotWritableException("com.acme")).code()).isEqualTo("INTERNAL_ERROR");
	}

	private void assertMalformed(byte[] body) {
		ApiError error = error(this.json.failure(JsonBody.Line.class, body));
		assertThat(error.status()).isEqualTo(400);
		assertThat(error.code()).isEqualTo("MALFORMED_BODY");
		assertThat(error.field()).isNull();
		assertThat(error.message()).isEqualTo("The request body cannot be read.");
	}

	private static Exception notReadable(Throwable cause) {
		return new HttpMessageNotReadableException("", cause, new MockHttpInputMessage(new byte[0]));
	}

	private static ApiError error(Throwable failure) {
		return MappedFailure.error(new BodyFailures(), failure);
	}

}
