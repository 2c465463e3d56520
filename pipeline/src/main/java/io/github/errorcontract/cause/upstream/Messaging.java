package io.github.errorcontract.cause.upstream;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.cause.answer.FixedAnswer;
import org.jspecify.annotations.Nullable;

/**
 * Brokers of messages and servers of mail: Kafka, AMQP with RabbitMQ, JMS, Jakarta Mail.
 * Only what their connections and answers fail with is known; messages that cannot be
 * written are the fault of this service.
 */
final class Messaging {

	private Messaging() {
	}

	static @Nullable ErrorMapper find(String name) {
		ErrorMapper mapper = ofBroker(name);
		mapper = (mapper != null) ? mapper : ofJms(name);
		return (mapper != null) ? mapper : ofMail(name);
	}

	private static @Nullable ErrorMapper ofJms(String name) {
		return switch (name) {
			case "org.springframework.jms.JmsException" -> UpstreamFailure::map;
			case "org.springframework.jms.support.converter.MessageConversionException",
					"org.springframework.jms.MessageFormatException",
					"org.springframework.jms.MessageNotWriteableException" ->
				FixedAnswer.of(BuiltInError.INTERNAL_ERROR);
			default -> null;
		};
	}

	private static @Nullable ErrorMapper ofBroker(String name) {
		return switch (name) {
			case "org.apache.kafka.common.errors.RetriableException",
					"org.apache.kafka.common.errors.AuthenticationException",
					"org.apache.kafka.common.errors.AuthorizationException",
					"org.springframework.amqp.AmqpConnectException", "org.springframework.amqp.AmqpIOException",
					"org.springframework.amqp.AmqpAuthenticationException",
					"org.springframework.amqp.AmqpRemoteException",
					"org.springframework.amqp.AmqpResourceNotAvailableException",
					"com.rabbitmq.client.ShutdownSignalException",
					"com.rabbitmq.client.PossibleAuthenticationFailureException" ->
				FixedAnswer.of(BuiltInError.UPSTREAM_ERROR);
			case "org.apache.kafka.common.errors.TimeoutException",
					"org.springframework.kafka.requestreply.KafkaReplyTimeoutException",
					"org.springframework.amqp.AmqpTimeoutException",
					"org.springframework.amqp.core.AmqpReplyTimeoutException",
					"com.rabbitmq.client.ChannelContinuationTimeoutException" ->
				FixedAnswer.of(BuiltInError.UPSTREAM_TIMEOUT);
			default -> null;
		};
	}

	private static @Nullable ErrorMapper ofMail(String name) {
		return switch (name) {
			case "org.springframework.mail.MailSendException", "jakarta.mail.SendFailedException",
					"org.eclipse.angus.mail.util.MailConnectException" ->
				UpstreamFailure::map;
			case "org.springframework.mail.MailAuthenticationException", "jakarta.mail.AuthenticationFailedException" ->
				FixedAnswer.of(BuiltInError.UPSTREAM_ERROR);
			case "jakarta.mail.MessagingException" -> UpstreamFailure::ofTransport;
			default -> null;
		};
	}

}
