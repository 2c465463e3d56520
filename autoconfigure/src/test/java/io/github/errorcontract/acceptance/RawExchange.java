package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;

/**
 * Sends bytes and returns all that comes back until the server closes the connection, for
 * what a well-behaved client would not send or would not show.
 */
final class RawExchange {

	private static final int MILLIS_TO_WAIT = 30_000;

	private RawExchange() {
	}

	static byte[] send(int port, byte[] request) {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
			socket.setSoTimeout(MILLIS_TO_WAIT);
			socket.getOutputStream().write(request);
			socket.getOutputStream().flush();
			return socket.getInputStream().readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
