package io.github.errorcontract.acceptance;

import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import io.github.errorcontract.RequestIdGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A generator of the application's that makes no IDs.
 */
class BadRequestIdTests {

	@ParameterizedTest
	@EnumSource(Container.class)
	void answersWithAnotherIdAndComplainsOnce(Container container) {
		try (Server server = Server.on(container).start(Generators.class, EchoController.class);
				Log log = Log.ofContract()) {
			for (String path : List.of("/ok", "/nosuch", "/ok")) {
				Answer answer = server.send(Call.get(path).accept("application/json"));
				assertThat(answer.status()).isEqualTo(path.equals("/ok") ? 200 : 404);
				assertThat(answer.requestId()).matches("[0-9a-f]{32}");
				assertThat(answer.header("X-Evil")).isEmpty();
			}
			assertThat(server.sendRaw("GET /ok HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n")).asString()
				.containsPattern("(?i)X-Request-Id: [0-9a-f]{32}");
			assertThat(log.events()).filteredOn((event) -> event.getLevel() == Level.ERROR)
				.extracting(ILoggingEvent::getFormattedMessage)
				.singleElement()
				.asString()
				.startsWith("Request ID generator ");
		}
	}

	@RestController
	static class EchoController {

		@GetMapping("/ok")
		String ok() {
			return "ok";
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Generators {

		private int count;

		@Bean
		RequestIdGenerator failing() {
			return () -> {
				this.count++;
				if (this.count % 2 == 1) {
					throw new IllegalStateException("no entropy");
				}
				return "a\r\nX-Evil: 1";
			};
		}

	}

}
