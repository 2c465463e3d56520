package io.github.errorcontract.servlet;

import java.io.IOException;
import java.net.SocketException;
import java.util.Set;

import io.github.errorcontract.ErrorContext;
import io.github.errorcontract.failure.FailureCheck;
import io.github.errorcontract.failure.ThrowableTypes;
import io.github.errorcontract.logging.LateFailureLog;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Recognizes failures that mean no more than that the client went away.
 */
public final class DisconnectedClient {

	/**
	 * What containers and Spring throw where the connection to the client is broken, and
	 * nothing else throws.
	 */
	private static final Set<String> OF_THE_CONNECTION = Set.of("ClientAbortException", "EofException",
			"AsyncRequestNotUsableException");

	private static final String LOGGED = DisconnectedClient.class.getName() + ".LOGGED";

	private DisconnectedClient() {
	}

	/**
	 * Tells whether a failure while a response was being written comes of a client that
	 * went away.
	 * @param failure the failure
	 * @return whether it does, as far as can be told
	 */
	public static boolean isBehind(Throwable failure) {
		return FailureCheck.isTellable(failure) && DisconnectedClientHelper.isClientDisconnectedException(failure);
	}

	/**
	 * Tells the same where nothing was written yet, so that any other broken connection,
	 * to a database for instance, may look alike.
	 */
	static boolean isCertainlyBehind(Throwable failure) {
		try {
			Throwable current = failure;
			for (int depth = 0; current != null && depth < 8 && !Calls.OUTGOING.contains(current.getClass()); depth++) {
				if (current instanceof IOException && OF_THE_CONNECTION.contains(current.getClass().getSimpleName())) {
					return true;
				}
				current = current.getCause();
			}
			return false;
		}
		catch (RuntimeException untellable) {
			return false;
		}
	}

	/**
	 * Tells the same where the container itself failed to read the request.
	 */
	static boolean isBehindRead(Throwable failure) {
		return failure instanceof SocketException || isBehind(failure);
	}

	/**
	 * Logs one line about a request whose client went away, however many doors its
	 * failure passes.
	 */
	public static void log(HttpServletRequest request, ErrorContext context) {
		if (request.getAttribute(LOGGED) == null) {
			request.setAttribute(LOGGED, true);
			LateFailureLog.disconnected(context);
		}
	}

	/**
	 * Calls of this service to others, whose connections are broken on the other side.
	 * Kept apart, as only a failure needs them.
	 */
	private static final class Calls {

		static final ThrowableTypes OUTGOING = ThrowableTypes.of("org.springframework.web.client.RestClientException",
				"org.springframework.web.reactive.function.client.WebClientException",
				"org.springframework.dao.DataAccessException", "org.springframework.messaging.MessagingException");

	}

}
