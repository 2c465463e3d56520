package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Another service, which fails in the way that the first segment of the path says and
 * puts the marker wherever it can.
 */
final class UpstreamServer implements AutoCloseable {

	private final ServerSocket socket;

	UpstreamServer() {
		try {
			this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread thread = new Thread(this::serve, "upstream");
		thread.setDaemon(true);
		thread.start();
	}

	String url() {
		return "http://localhost:" + this.socket.getLocalPort();
	}

	/**
	 * Returns the address of a port at which nobody listens.
	 */
	static String nowhere() {
		try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return "http://localhost:" + free.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void serve() {
		while (!this.socket.isClosed()) {
			try {
				Socket connection = this.socket.accept();
				Thread thread = new Thread(() -> answer(connection), "upstream-connection");
				thread.setDaemon(true);
				thread.start();
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private void answer(Socket connection) {
		try (connection) {
			String path = readRequest(connection);
			switch (path) {
				case "/cut" -> send(connection, "200", "application/json", 1000, "{\"sku\":\"");
				case "/reset" -> connection.setSoLinger(true, 0);
				case "/slow" -> connection.getInputStream().readAllBytes();
				case "/stalled" -> {
					send(connection, "200", "application/json", 1000, "{\"sku\":\"");
					connection.getInputStream().readAllBytes();
				}
				case "/broken" -> sendAll(connection, "200", "application/json", "{\"sku\": " + FailureCase.MARKER);
				case "/mistyped" ->
					sendAll(connection, "200", "application/json", "{\"quantity\":\"" + FailureCase.MARKER + "\"}");
				case "/foreign" -> sendAll(connection, "200", "image/png", FailureCase.MARKER);
				case "/garbage" -> connection.getOutputStream().write((FailureCase.MARKER + "\r\n\r\n").getBytes());
				default -> sendAll(connection, path.substring(1), "application/json",
						"{\"error\":{\"code\":\"" + FailureCase.MARKER + "\"}}");
			}
		}
		catch (IOException ex) {
			// The client has gone, as the tables want it
		}
	}

	private static String readRequest(Socket connection) throws IOException {
		StringBuilder head = new StringBuilder();
		while (head.indexOf("\r\n\r\n") < 0) {
			int next = connection.getInputStream().read();
			if (next < 0) {
				throw new IOException("no request");
			}
			head.append((char) next);
		}
		return head.toString().split(" ")[1];
	}

	private static void sendAll(Socket connection, String status, String type, String body) throws IOException {
		send(connection, status, type, body.length(), body);
	}

	private static void send(Socket connection, String status, String type, int length, String body)
			throws IOException {
		String head = "HTTP/1.1 " + status + " " + FailureCase.MARKER + "\r\nContent-Type: " + type
				+ "\r\nContent-Length: " + length + "\r\nConnection: close\r\nRetry-After: 7\r\nSet-Cookie: id="
				+ FailureCase.MARKER + "\r\nX-Upstream: " + FailureCase.MARKER + "\r\nWWW-Authenticate: Basic realm=\""
				+ FailureCase.MARKER + "\"\r\n\r\n";
		connection.getOutputStream().write((head + body).getBytes(StandardCharsets.ISO_8859_1));
		connection.getOutputStream().flush();
	}

	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
