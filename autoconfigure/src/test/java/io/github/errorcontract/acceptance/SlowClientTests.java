package io.github.errorcontract.acceptance;

import org.junit.jupiter.api.Test;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

class SlowClientTests {

	private static final String HALF_A_REQUEST = "POST /items HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
			+ "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"sku\":";

	@Test
	void answersBodyThatDoesNotComeInTime() {
		try (Server server = Server.with("server.tomcat.connection-timeout=200ms").start(ItemController.class)) {
			Answer answer = Answer.parse(server.sendRaw(HALF_A_REQUEST));
			assertThat(answer.status()).isEqualTo(408);
			assertThat(answer.text()).isEqualTo("{\"error\":{\"code\":\"REQUEST_TIMEOUT\",\"message\":"
					+ "\"The request was not completed in time.\",\"requestId\":\"" + answer.requestId() + "\"}}");
		}
	}

	@RestController
	static class ItemController {

		@PostMapping("/items")
		String create(@RequestBody Item item) {
			return item.sku();
		}

	}

	record Item(String sku) {

	}

}
