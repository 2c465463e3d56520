package io.github.errorcontract.cause.upstream;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The exceptions with which HTTP clients, Reactor and time limiters say that something
 * took too long.
 */
final class Timeouts {

	private static final int MAX_DEPTH = 16;

	private static final Set<String> NAMES = Set.of("java.net.SocketTimeoutException",
			"java.net.http.HttpTimeoutException", "java.util.concurrent.TimeoutException",
			"io.netty.channel.ConnectTimeoutException", "io.netty.handler.timeout.TimeoutException",
			"org.apache.hc.core5.http.ConnectionRequestTimeoutException");

	private Timeouts() {
	}

	static boolean isTimeout(String className) {
		return NAMES.contains(className);
	}

	/**
	 * Tells whether the failure or anything that caused it is a timeout.
	 */
	static boolean isAmong(Throwable failure) {
		Throwable cause = failure;
		for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++) {
			if (isTimeout(cause.getClass())) {
				return true;
			}
			cause = cause.getCause();
		}
		return false;
	}

	private static boolean isTimeout(@Nullable Class<?> type) {
		for (Class<?> current = type; current != null; current = current.getSuperclass()) {
			if (isTimeout(current.getName())) {
				return true;
			}
		}
		return false;
	}

}
