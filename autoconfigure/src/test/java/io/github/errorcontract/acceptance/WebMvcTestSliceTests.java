package io.github.errorcontract.acceptance;

import java.util.Set;
import java.util.stream.Collectors;

import io.github.errorcontract.exception.GoneException;
import io.github.errorcontract.exception.RateLimitedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

@WebMvcTest(WebMvcTestSliceTests.ShopController.class)
class WebMvcTestSliceTests {

	private static Server application;

	@Autowired
	private MockMvcTester mvc;

	@BeforeAll
	static void start() {
		application = Server.of(ShopController.class);
	}

	@AfterAll
	static void stop() {
		application.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/gone", "/limited", "/unmapped", "/page?page=x", "/page", "/nosuch" })
	void answersAsTheFullApplication(String path) throws Exception {
		MockHttpServletResponse slice = this.mvc.get()
			.uri(path)
			.header("X-Request-Id", "same")
			.exchange()
			.getResponse();
		Answer full = application.send(Call.get(path).header("X-Request-Id", "same"));
		assertThat(slice.getContentAsString()).isEqualTo(full.text());
		assertThat(slice.getStatus()).isEqualTo(full.status());
		for (String name : namesOfOurs(full)) {
			assertThat(slice.getHeaders(name)).as(name).isEqualTo(full.header(name));
		}
	}

	@Test
	void makesARequestId() throws Exception {
		MockHttpServletResponse response = this.mvc.get().uri("/gone").exchange().getResponse();
		assertThat(response.getHeader("X-Request-Id")).matches("[0-9a-f]{32}");
		assertThat(response.getContentAsString()).contains("\"" + response.getHeader("X-Request-Id") + "\"");
	}

	private static Set<String> namesOfOurs(Answer full) {
		return full.headers()
			.keySet()
			.stream()
			.filter((name) -> !Set.of("connection", "date", "keep-alive").contains(name))
			.collect(Collectors.toSet());
	}

	@SpringBootConfiguration
	@Import(ShopController.class)
	static class Application {

	}

	@RestController
	static class ShopController {

		@GetMapping("/gone")
		void gone() {
			throw new GoneException("Moved.").header("X-Reason", "moved");
		}

		@GetMapping("/limited")
		void limited() {
			throw new RateLimitedException();
		}

		@GetMapping("/unmapped")
		void unmapped() {
			throw new IllegalStateException("secret");
		}

		@GetMapping("/page")
		int page(@RequestParam int page) {
			return page;
		}

	}

}
