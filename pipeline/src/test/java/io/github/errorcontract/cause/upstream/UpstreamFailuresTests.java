package io.github.errorcontract.cause.upstream;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.fixture.HidingClassLoader;
import io.github.errorcontract.fixture.MappedFailure;
import io.github.errorcontract.resolver.CauseMappers;
import io.netty.channel.ConnectTimeoutException;
import io.netty.handler.timeout.ReadTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.ResolvableType;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.codec.EncodingException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.mock.http.client.MockClientHttpResponse;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.UnknownContentTypeException;
import org.springframework.web.client.UnknownHttpStatusCodeException;
import org.springframework.web.reactive.function.UnsupportedMediaTypeException;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.reactive.function.client.WebClientResponseException;

import static org.assertj.core.api.Assertions.assertThat;

class UpstreamFailuresTests {

	private static final HttpHeaders HEADERS = new HttpHeaders();

	static {
		HEADERS.set("WWW-Authenticate", "Basic realm=\"inside\"");
		HEADERS.set("Retry-After", "7");
	}

	@ParameterizedTest
	@MethodSource
	void answersRefusalAndUnreadableAnswerWithUpstreamError(Throwable failure) {
		ApiError error = error(failure);
		assertThat(error).hasToString("502 UPSTREAM_ERROR");
		assertThat(error.message()).isEqualTo("An upstream service returned an invalid response.");
		assertThat(error.headers()).isEmpty();
		assertThat(error.retryAfter()).isNull();
	}

	static Stream<Throwable> answersRefusalAndUnreadableAnswerWithUpstreamError() {
		return Stream.of(HttpClientErrorException.create(HttpStatus.UNAUTHORIZED, "inside", HEADERS, body(), null),
				HttpClientErrorException.create(HttpStatus.TOO_MANY_REQUESTS, "inside", HEADERS, body(), null),
				HttpServerErrorException.create(HttpStatus.SERVICE_UNAVAILABLE, "inside", HEADERS, body(), null),
				HttpServerErrorException.create(HttpStatus.GATEWAY_TIMEOUT, "inside", HEADERS, body(), null),
				new UnknownHttpStatusCodeException(499, "inside", HEADERS, body(), null),
				new UnknownContentTypeException(String.class, MediaType.IMAGE_PNG, 200, "inside", HEADERS, body()),
				new RestClientException("inside"),
				new RestClientException("inside",
						new HttpMessageNotReadableException("inside", new MockClientHttpResponse())),
				new ResourceAccessException("inside", new SocketException("Connection reset")),
				WebClientResponseException.create(404, "inside", HEADERS, body(), null),
				WebClientResponseException.create(200, "inside", HEADERS, body(), null)
					.initCause(new UnsupportedMediaTypeException(MediaType.IMAGE_PNG, List.of())),
				request(new ConnectException("inside")), request(new EOFException("inside")),
				new DecodingException("inside"));
	}

	@ParameterizedTest
	@MethodSource
	void answersServiceThatCannotBeReachedWithUpstreamError(Throwable failure) {
		assertThat(error(failure)).hasToString("502 UPSTREAM_ERROR");
		assertThat(error(new ResourceAccessException("inside", new IOException(failure))))
			.hasToString("502 UPSTREAM_ERROR");
		assertThat(error(request(failure))).hasToString("502 UPSTREAM_ERROR");
	}

	static Stream<Throwable> answersServiceThatCannotBeReachedWithUpstreamError() {
		return Stream.of(new ConnectException("inside"), new NoRouteToHostException("inside"),
				new UnknownHostException("inside"), new UnresolvedAddressException(),
				new SSLHandshakeException("inside"), new SSLPeerUnverifiedException("inside"));
	}

	@ParameterizedTest
	@MethodSource
	void answersTimeoutWithUpstreamTimeout(Throwable failure) {
		assertThat(error(failure)).hasToString("504 UPSTREAM_TIMEOUT");
		assertThat(error(new ResourceAccessException("inside", new IOException(failure))))
			.hasToString("504 UPSTREAM_TIMEOUT");
		assertThat(error(request(failure))).hasToString("504 UPSTREAM_TIMEOUT");
	}

	static Stream<Throwable> answersTimeoutWithUpstreamTimeout() {
		return Stream.of(new SocketTimeoutException("inside"), new HttpTimeoutException("inside"),
				new HttpConnectTimeoutException("inside"), new TimeoutException("inside"),
				new ConnectTimeoutException("inside"), ReadTimeoutException.INSTANCE,
				new org.apache.hc.client5.http.ConnectTimeoutException("inside"),
				new ConnectionRequestTimeoutException("inside"));
	}

	@Test
	void answersRequestThatCannotBeWrittenWithInternalError() {
		assertThat(error(request(new UnsupportedMediaTypeException(MediaType.IMAGE_PNG, List.of(),
				ResolvableType.forClass(Runnable.class)))))
			.hasToString("500 INTERNAL_ERROR");
	}

	@Test
	void leavesWhatMayBeOurOwnClientsOrOurOwnFault() {
		assertThat(error(new IOException("Broken pipe"))).isNull();
		assertThat(error(new EOFException())).isNull();
		assertThat(error(new EncodingException("inside"))).isNull();
		assertThat(error(new IllegalStateException("inside"))).isNull();
	}

	@Test
	void survivesLoopOfCauses() {
		IOException first = new IOException();
		first.initCause(new IOException(first));
		assertThat(error(new ResourceAccessException("inside", first))).hasToString("502 UPSTREAM_ERROR");
	}

	@Test
	void worksWithoutClients() throws ReflectiveOperationException {
		ClassLoader bare = new HidingClassLoader("org.springframework.web.", "org.springframework.http.", "io.netty.",
				"reactor.", "org.apache.");
		CauseMappers family = (CauseMappers) bare.loadClass(UpstreamFailures.class.getName())
			.getDeclaredConstructor()
			.newInstance();
		assertThat(MappedFailure.error(family, new SocketTimeoutException())).hasToString("504 UPSTREAM_TIMEOUT");
		assertThat(MappedFailure.error(family, new IllegalStateException())).isNull();
	}

	private static byte[] body() {
		return "inside".getBytes(StandardCharsets.UTF_8);
	}

	private static WebClientRequestException request(Throwable cause) {
		return new WebClientRequestException(cause, HttpMethod.GET, URI.create("http://inside"), HEADERS);
	}

	private static ApiError error(Throwable failure) {
		return MappedFailure.error(new UpstreamFailures(), failure);
	}

}
