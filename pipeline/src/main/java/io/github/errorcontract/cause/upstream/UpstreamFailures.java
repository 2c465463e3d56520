package io.github.errorcontract.cause.upstream;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.cause.answer.FixedAnswer;
import io.github.errorcontract.resolver.CauseMappers;
import org.jspecify.annotations.Nullable;

/**
 * Failures of HTTP clients. Of the exceptions of {@code java.net} only those are known
 * that reading a request and writing a response never throw as they are; a reset
 * connection, for one, may be that of our own client.
 */
public final class UpstreamFailures implements CauseMappers {

	@Override
	public @Nullable ErrorMapper find(Class<?> type) {
		String name = type.getName();
		return switch (name) {
			case "org.springframework.web.client.RestClientException",
					"org.springframework.web.reactive.function.client.WebClientException" ->
				UpstreamFailure::map;
			case "org.springframework.web.reactive.function.client.WebClientRequestException" ->
				UpstreamFailure::ofRequest;
			case "org.springframework.core.codec.DecodingException", "java.net.ConnectException",
					"java.net.NoRouteToHostException", "java.net.UnknownHostException",
					"java.nio.channels.UnresolvedAddressException", "javax.net.ssl.SSLHandshakeException",
					"javax.net.ssl.SSLPeerUnverifiedException" ->
				FixedAnswer.of(BuiltInError.UPSTREAM_ERROR);
			default -> Timeouts.isTimeout(name) ? FixedAnswer.of(BuiltInError.UPSTREAM_TIMEOUT) : null;
		};
	}

}
