package io.github.errorcontract.benchmarks.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client that sends one request after the other on a connection, as long as that lives,
 * and looks at every byte that comes back.
 */
final class LoadClient implements Runnable {

	private static final JsonMapper JSON = new JsonMapper();

	private final int port;

	private final int number;

	private final int requests;

	private final Tally tally;

	private @Nullable Socket socket;

	private @Nullable InputStream in;

	LoadClient(int port, int number, int requests, Tally tally) {
		this.port = port;
		this.number = number;
		this.requests = requests;
		this.tally = tally;
	}

	@Override
	public void run() {
		try {
			for (int i = 0; i < this.requests; i++) {
				send(Fault.values()[i % Fault.values().length], i);
			}
			close();
		}
		catch (IOException ex) {
			this.tally.complain("client " + this.number + ": " + ex);
		}
	}

	private void send(Fault fault, int request) throws IOException {
		String id = (request % 3 == 0) ? null : "client-" + this.number + "-" + request;
		connect().getOutputStream().write(fault.request(id).getBytes(StandardCharsets.US_ASCII));
		if (fault == Fault.ABANDONED) {
			this.tally.abandoned();
			connect().setSoLinger(true, 0);
			close();
			return;
		}
		try {
			WireAnswer answer = WireAnswer.read(input());
			check(fault, id, answer);
			if ("close".equals(answer.headers().get("connection"))) {
				close();
			}
		}
		catch (IOException ex) {
			close();
			if (fault == Fault.LATE) {
				this.tally.cut();
			}
			else {
				this.tally.complain(fault + " " + id + ": " + ex);
			}
		}
	}

	private void check(Fault fault, @Nullable String id, WireAnswer answer) {
		boolean error = answer.status() >= 400;
		this.tally.answered(error);
		String sent = answer.headers().getOrDefault("x-request-id", "");
		if ((id != null) ? !id.equals(sent) : !(sent.matches("[0-9a-f]{32}") && this.tally.isNew(sent))) {
			this.tally.complain(fault + " " + id + ": request ID '" + sent + "'");
		}
		if (!fault.expects(answer.status()) || (error && !isContract(answer, sent))) {
			this.tally.complain(fault + " " + id + ": " + answer.status() + " " + answer.text());
		}
	}

	private static boolean isContract(WireAnswer answer, String id) {
		try {
			JsonNode error = JSON.readTree(answer.body()).path("error");
			return !error.path("code").asString("").isEmpty() && !error.path("message").asString("").isEmpty()
					&& error.path("requestId").asString("").equals(id)
					&& "application/json".equals(answer.headers().get("content-type"));
		}
		catch (JacksonException ex) {
			return false;
		}
	}

	private Socket connect() throws IOException {
		Socket connected = this.socket;
		if (connected == null) {
			connected = new Socket(InetAddress.getLoopbackAddress(), this.port);
			connected.setSoTimeout(30_000);
			this.socket = connected;
			this.in = new BufferedInputStream(connected.getInputStream());
		}
		return connected;
	}

	private InputStream input() throws IOException {
		connect();
		InputStream input = this.in;
		if (input == null) {
			throw new IOException("not connected");
		}
		return input;
	}

	private void close() throws IOException {
		if (this.socket != null) {
			this.socket.close();
		}
		this.socket = null;
		this.in = null;
	}

}
