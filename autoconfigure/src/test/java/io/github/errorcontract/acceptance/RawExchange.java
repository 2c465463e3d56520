package io.github.errorcontract.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;

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
			return received(socket.getInputStream());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Resets the connection when as many bytes have come back.
	 */
	static void abandon(int port, byte[] request, int bytes) {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
			socket.setSoTimeout(MILLIS_TO_WAIT);
			socket.getOutputStream().write(request);
			socket.getInputStream().readNBytes(bytes);
			socket.setSoLinger(true, 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Reads what comes until the connection ends. A server that closes it with a part of
	 * the request unread resets it.
	 */
	private static byte[] received(InputStream stream) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			stream.transferTo(bytes);
		}
		catch (SocketException ex) {
			if (bytes.size() == 0) {
				throw ex;
			}
		}
		return bytes.toByteArray();
	}

}
