package io.github.errorcontract.acceptance;

import ch.qos.logback.classic.spi.ILoggingEvent;
import io.github.errorcontract.exception.NotFoundException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Session IDs and other parameters in paths, which are nobody's business.
 */
class PathParameterTests {

	@ParameterizedTest
	@EnumSource(Container.class)
	void areCut(Container container) {
		try (Server server = Server.on(container).with("error-contract.body.include=path").start(OrderController.class);
				Log log = Log.ofContract()) {
			Answer answer = server
				.send(Call.get("/orders;jsessionid=5EC/7;a=b;c=d/lines;jsessionid=5EC").accept("application/json"));
			assertThat(answer.status()).isEqualTo(404);
			assertThat(answer.text()).contains("\"path\":\"/orders/7/lines\"").doesNotContain("5EC");
			Answer problem = server.send(Call.get("/nosuch;jsessionid=5EC").accept("application/problem+json"));
			assertThat(problem.text()).contains("\"instance\":\"/nosuch\"").doesNotContain("5EC");
			await().untilAsserted(() -> assertThat(log.events()).extracting(ILoggingEvent::getFormattedMessage)
				.hasSize(2)
				.noneMatch((line) -> line.contains("5EC"))
				.anyMatch((line) -> line.contains("GET /orders/7/lines [")));
		}
	}

	@RestController
	static class OrderController {

		@GetMapping("/orders/{id}/lines")
		String lines() {
			throw new NotFoundException("There is no such order.");
		}

	}

}
