package io.github.errorcontract.cause.upstream;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.cause.answer.FixedAnswer;
import io.github.errorcontract.resolver.CauseMappers;
import org.jspecify.annotations.Nullable;

/**
 * Failures of HTTP clients and of other clients of remote systems. Of the exceptions of
 * {@code java.net} and {@code java.io} only those are known that reading a request and
 * writing a response never throw as they are.
 */
public final class UpstreamFailures implements CauseMappers {

	@Override
	public @Nullable ErrorMapper find(Class<?> type) {
		String name = type.getName();
		ErrorMapper mapper = ofHttpClient(name);
		mapper = (mapper != null) ? mapper : ofNetwork(name);
		mapper = (mapper != null) ? mapper : RemoteCalls.find(name);
		return (mapper != null) ? mapper : Messaging.find(name);
	}

	private static @Nullable ErrorMapper ofHttpClient(String name) {
		return switch (name) {
			case "org.springframework.web.client.RestClientException",
					"org.springframework.web.reactive.function.client.WebClientException" ->
				UpstreamFailure::map;
			case "org.springframework.web.reactive.function.client.WebClientRequestException" ->
				UpstreamFailure::ofRequest;
			case "org.springframework.core.codec.DecodingException", "org.apache.hc.core5.http.NoHttpResponseException",
					"org.apache.hc.core5.http.ConnectionClosedException",
					"org.apache.hc.client5.http.ClientProtocolException", "org.apache.http.NoHttpResponseException",
					"org.apache.http.ConnectionClosedException", "org.apache.http.client.ClientProtocolException",
					"reactor.netty.http.client.PrematureCloseException" ->
				FixedAnswer.of(BuiltInError.UPSTREAM_ERROR);
			default -> null;
		};
	}

	private static @Nullable ErrorMapper ofNetwork(String name) {
		return switch (name) {
			case "java.net.SocketException", "java.net.ConnectException", "java.net.NoRouteToHostException",
					"java.net.UnknownHostException", "java.nio.channels.UnresolvedAddressException",
					"javax.net.ssl.SSLHandshakeException", "javax.net.ssl.SSLPeerUnverifiedException" ->
				FixedAnswer.of(BuiltInError.UPSTREAM_ERROR);
			default -> Timeouts.isTimeout(name) ? FixedAnswer.of(BuiltInError.UPSTREAM_TIMEOUT) : null;
		};
	}

}
