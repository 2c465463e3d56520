package com.example.ground;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Sends the table to the application, or to the one that listens on {@code ground.port}.
 */
class GroundTests {

	private static ConfigurableApplicationContext application;

	private static int port;

	@BeforeAll
	static void start() {
		port = Integer.getInteger("ground.port", 0);
		if (port == 0) {
			application = SpringApplication.run(GroundApplication.class, "--server.port=0");
			port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
		}
	}

	@AfterAll
	static void stop() {
		if (application != null) {
			application.close();
		}
	}

	@TestFactory
	Stream<DynamicTest> answers() throws IOException {
		try (InputStream table = GroundTests.class.getResourceAsStream("/cases.txt")) {
			List<String> lines = new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
			return lines.stream()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> DynamicTest.dynamicTest(line, () -> new GroundCase(line).verify(GroundTests::send)));
		}
	}

	@Test
	void runsOnVirtualThreads() throws IOException {
		assumeThat(Boolean.getBoolean("spring.threads.virtual.enabled")).isTrue();
		assertThat(send("GET /thread HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")).contains("VirtualThread");
	}

	/**
	 * Returns all that comes back; a connection that was reset is marked as such.
	 */
	private static String send(String request) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
			socket.setSoTimeout(30_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			StringBuilder answer = new StringBuilder();
			byte[] buffer = new byte[8192];
			try {
				for (int read; (read = socket.getInputStream().read(buffer)) >= 0;) {
					answer.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
				}
			}
			catch (SocketException ex) {
				answer.append("\r\nRESET");
			}
			return answer.toString();
		}
	}

}
