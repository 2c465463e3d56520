package io.github.errorcontract.cause.upstream;

import io.github.errorcontract.failure.ThrowableTypes;

/**
 * The exceptions with which HTTP clients, Reactor and time limiters say that something
 * took too long.
 */
final class Timeouts {

	private static final ThrowableTypes TYPES = ThrowableTypes.of("java.net.SocketTimeoutException",
			"java.net.http.HttpTimeoutException", "java.util.concurrent.TimeoutException",
			"io.netty.channel.ConnectTimeoutException", "io.netty.handler.timeout.TimeoutException",
			"org.apache.hc.core5.http.ConnectionRequestTimeoutException",
			"org.apache.http.conn.ConnectTimeoutException");

	private Timeouts() {
	}

	static boolean isTimeout(String className) {
		return TYPES.containsName(className);
	}

	/**
	 * Tells whether the failure or one of its causes is a timeout.
	 */
	static boolean isBehind(Throwable failure) {
		return TYPES.firstIn(failure) != null;
	}

}
