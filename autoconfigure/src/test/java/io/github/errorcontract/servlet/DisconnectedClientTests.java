package io.github.errorcontract.servlet;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.web.client.ResourceAccessException;

import static org.assertj.core.api.Assertions.assertThat;

class DisconnectedClientTests {

	@Test
	void recognizesBrokenConnectionOfTheClient() {
		assertThat(DisconnectedClient.isCertainlyBehind(new EofException())).isTrue();
		assertThat(DisconnectedClient.isCertainlyBehind(new IllegalStateException(new EofException()))).isTrue();
		assertThat(DisconnectedClient.isCertainlyBehind(new IOException())).isFalse();
	}

	@Test
	void leavesBrokenConnectionsOfCallsToOthersAlone() {
		Throwable upstream = new ResourceAccessException("I/O error", new EofException());
		assertThat(DisconnectedClient.isCertainlyBehind(upstream)).isFalse();
		assertThat(DisconnectedClient.isCertainlyBehind(new IllegalStateException(upstream))).isFalse();
		assertThat(DisconnectedClient
			.isCertainlyBehind(new DataAccessResourceFailureException("No connection", new EofException()))).isFalse();
	}

	/**
	 * Named as Jetty's of both its server and its client.
	 */
	private static final class EofException extends IOException {

		private static final long serialVersionUID = 1L;

	}

}
