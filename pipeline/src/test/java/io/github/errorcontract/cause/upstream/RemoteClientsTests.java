package io.github.errorcontract.cause.upstream;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

import com.rabbitmq.client.AlreadyClosedException;
import com.rabbitmq.client.PossibleAuthenticationFailureException;
import com.rabbitmq.client.ShutdownSignalException;
import feign.FeignException;
import feign.Request;
import feign.RequestTemplate;
import feign.Response;
import feign.RetryableException;
import feign.codec.DecodeException;
import feign.codec.EncodeException;
import io.github.errorcontract.ApiError;
import io.github.errorcontract.failure.Wrappers;
import io.github.errorcontract.fixture.HidingClassLoader;
import io.github.errorcontract.fixture.MadeUpFailure;
import io.github.errorcontract.fixture.MappedFailure;
import io.github.errorcontract.resolver.CauseMappers;
import io.grpc.Status;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.ParseException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.http.NoHttpResponseException;
import org.apache.http.client.HttpResponseException;
import org.apache.http.conn.ConnectionPoolTimeoutException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.DisconnectException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkServiceException;

import org.springframework.amqp.AmqpAuthenticationException;
import org.springframework.amqp.AmqpConnectException;
import org.springframework.amqp.AmqpIOException;
import org.springframework.amqp.AmqpTimeoutException;
import org.springframework.amqp.UncategorizedAmqpException;
import org.springframework.amqp.rabbit.support.RabbitExceptionTranslator;
import org.springframework.amqp.support.converter.MessageConversionException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What other clients than Spring's own throw where a remote system does not answer as it
 * should.
 */
class RemoteClientsTests {

	private static final Request REQUEST = Request.create(Request.HttpMethod.GET, "http://inside", Map.of(), null,
			StandardCharsets.UTF_8, new RequestTemplate());

	@ParameterizedTest
	@MethodSource
	void answersRefusalAndBrokenConnectionWithUpstreamError(Throwable failure) {
		assertThat(error(failure)).hasToString("502 UPSTREAM_ERROR");
		assertThat(error(failure).headers()).isEmpty();
		assertThat(error(failure).message()).isEqualTo("An upstream service returned an invalid response.");
	}

	static Stream<Throwable> answersRefusalAndBrokenConnectionWithUpstreamError() {
		return Stream.of(new SocketException("Connection reset"), feign(404), feign(429), feign(503), feign(504),
				new RetryableException(-1, "inside", Request.HttpMethod.GET, new ConnectException("inside"),
						(Long) null, REQUEST),
				new DecodeException(200, "inside", REQUEST), Status.UNAVAILABLE.asRuntimeException(),
				Status.NOT_FOUND.asException(), Status.UNAUTHENTICATED.asRuntimeException(),
				new DisconnectException("inside"), new SaslAuthenticationException("inside"),
				new TopicAuthorizationException("inside"), new AmqpConnectException(new ConnectException("inside")),
				new AmqpIOException(new IOException("inside")),
				new AmqpAuthenticationException(new IOException("inside")),
				RabbitExceptionTranslator.convertRabbitAccessException(shutdown()),
				RabbitExceptionTranslator.convertRabbitAccessException(new ConnectException("inside")), shutdown(),
				new AlreadyClosedException(shutdown()), new PossibleAuthenticationFailureException("inside"),
				SdkServiceException.builder().statusCode(503).build(),
				SdkClientException.create("inside", new ConnectException("inside")),
				SdkClientException.create("inside", new NoHttpResponseException("inside")),
				new NoHttpResponseException("inside"), new org.apache.http.ConnectionClosedException("inside"),
				new HttpResponseException(503, "inside"),
				new org.apache.hc.core5.http.NoHttpResponseException("inside"), new ConnectionClosedException("inside"),
				new MailSendException("inside", new ConnectException("inside")),
				new MailSendException(Map.of("mail", new SendFailedException("inside"))),
				new MailAuthenticationException("inside"), new SendFailedException("inside"),
				new AuthenticationFailedException("inside"),
				new MessagingException("inside", new ConnectException("inside")),
				new OAuth2AuthorizationException(new OAuth2Error("inside")));
	}

	@ParameterizedTest
	@MethodSource
	void answersTimeoutWithUpstreamTimeout(Throwable failure) {
		assertThat(error(failure)).hasToString("504 UPSTREAM_TIMEOUT");
		assertThat(error(failure).headers()).isEmpty();
	}

	static Stream<Throwable> answersTimeoutWithUpstreamTimeout() {
		return Stream.of(
				new RetryableException(-1, "inside", Request.HttpMethod.GET, new SocketTimeoutException("inside"),
						(Long) null, REQUEST),
				Status.DEADLINE_EXCEEDED.asRuntimeException(), Status.DEADLINE_EXCEEDED.asException(),
				new TimeoutException("inside"), new AmqpTimeoutException(new IOException("inside")),
				RabbitExceptionTranslator.convertRabbitAccessException(new java.util.concurrent.TimeoutException()),
				ApiCallTimeoutException.create(1), ApiCallAttemptTimeoutException.create(1),
				SdkClientException.create("inside", new SocketTimeoutException("inside")),
				SdkClientException.create("inside", new org.apache.http.conn.ConnectTimeoutException("inside")),
				new ConnectionPoolTimeoutException("inside"),
				new MailSendException("inside", new MessagingException("inside", new SocketTimeoutException("inside"))),
				new MessagingException("inside", new SocketTimeoutException("inside")),
				new OAuth2AuthorizationException(new OAuth2Error("inside"), new SocketTimeoutException("inside")));
	}

	@ParameterizedTest
	@MethodSource
	void blamesServerForItsOwnMistakes(Throwable failure) {
		ApiError error = error(failure);
		assertThat((error != null) ? error.status() : 500).isEqualTo(500);
	}

	static Stream<Throwable> blamesServerForItsOwnMistakes() {
		return Stream.of(new EncodeException("inside"), SdkClientException.create("Unable to load credentials"),
				new SerializationException("inside"), new KafkaException("inside"),
				new MessageConversionException("inside"), new MailParseException("inside"),
				new ParseException("inside"), new UncategorizedAmqpException(new IllegalStateException()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "org.springframework.jms.JmsException", "org.springframework.ldap.CommunicationException",
			"org.springframework.ldap.ServiceUnavailableException",
			"org.springframework.ws.client.WebServiceIOException",
			"org.springframework.ws.client.WebServiceTransportException",
			"org.springframework.ws.soap.client.SoapFaultClientException" })
	void knowsClientByNameOfItsFailure(String type) {
		answersRefusalAndBrokenConnectionWithUpstreamError(MadeUpFailure.of(type, null));
		answersTimeoutWithUpstreamTimeout(MadeUpFailure.of(type, new SocketTimeoutException("inside")));
	}

	@Test
	void knowsTimeoutOfLdap() {
		answersTimeoutWithUpstreamTimeout(
				MadeUpFailure.of("org.springframework.ldap.TimeLimitExceededException", null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "org.springframework.jms.support.converter.MessageConversionException",
			"org.springframework.jms.MessageFormatException", "org.springframework.jms.MessageNotWriteableException",
			"org.springframework.security.oauth2.client.ClientAuthorizationRequiredException" })
	void blamesNoClientForOwnMistakes(String type) {
		assertThat(error(MadeUpFailure.of(type, null))).hasToString("500 INTERNAL_ERROR");
	}

	@Test
	void looksIntoWrappers() {
		Throwable timeout = new TimeoutException("inside");
		assertThat(Wrappers.BUILT_IN.unwrap(new org.springframework.kafka.KafkaException("inside", timeout)))
			.isSameAs(timeout);
		assertThat(Wrappers.BUILT_IN.unwrap(new UncategorizedAmqpException(timeout))).isSameAs(timeout);
	}

	@ParameterizedTest
	@ValueSource(strings = { "io.grpc.", "feign.", "software.amazon.", "org.apache.", "com.rabbitmq.",
			"org.springframework.amqp.", "org.springframework.mail.", "jakarta.mail." })
	void answersWithout(String hidden) throws ReflectiveOperationException {
		CauseMappers family = (CauseMappers) new HidingClassLoader(hidden).loadClass(UpstreamFailures.class.getName())
			.getDeclaredConstructor()
			.newInstance();
		assertThat(MappedFailure.error(family, new SocketTimeoutException())).hasToString("504 UPSTREAM_TIMEOUT");
		assertThat(MappedFailure.error(family, new SocketException())).hasToString("502 UPSTREAM_ERROR");
		assertThat(MappedFailure.error(family, new IllegalStateException())).isNull();
	}

	private static FeignException feign(int status) {
		return FeignException.errorStatus("inside",
				Response.builder().status(status).reason("inside").request(REQUEST).headers(Map.of()).build());
	}

	private static ShutdownSignalException shutdown() {
		return new ShutdownSignalException(true, false, null, null);
	}

	private static ApiError error(Throwable failure) {
		return MappedFailure.error(new UpstreamFailures(), failure);
	}

}
