package io.github.errorcontract.webmvc.cause;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.cause.parameter.ParameterFailures;
import io.github.errorcontract.fixture.MappedFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

/**
 * Arguments that Spring MVC could not give to a handler method, as its own family and
 * that of the pipeline see them together.
 */
class ArgumentFailuresTests {

	private final MockMvc mockMvc = MockMvcBuilders.standaloneSetup(new Orders()).build();

	@ParameterizedTest
	@MethodSource
	void answersWithCodeAndName(RequestBuilder request, String code, String field, String message) throws Exception {
		ApiError error = error(this.mockMvc.perform(request).andReturn().getResolvedException());
		assertThat(error.status()).isEqualTo(code.equals("INTERNAL_ERROR") ? 500 : 400);
		assertThat(error.code()).isEqualTo(code);
		assertThat(error.field()).isEqualTo(field);
		assertThat(error.message()).isEqualTo(message);
	}

	static Stream<Arguments> answersWithCodeAndName() {
		String missing = "A required value is missing.";
		String invalid = "A value is invalid.";
		return Stream.of(Arguments.of(get("/param"), "MISSING_VALUE", "page-size", missing),
				Arguments.of(get("/param?page-size=x"), "INVALID_VALUE", "page-size", invalid),
				Arguments.of(get("/param?page-size="), "MISSING_VALUE", "page-size", missing),
				Arguments.of(get("/status?status=OLD"), "INVALID_VALUE", "status", "Allowed values: NEW, PAID."),
				Arguments.of(get("/statuses?s=NEW&s=OLD"), "INVALID_VALUE", "s", "Allowed values: NEW, PAID."),
				Arguments.of(get("/flag?on=maybe"), "INVALID_VALUE", "on", "Allowed values: true, false."),
				Arguments.of(get("/header"), "MISSING_VALUE", "X-Tenant", missing),
				Arguments.of(get("/cookie"), "MISSING_VALUE", "session", missing),
				Arguments.of(get("/path/x"), "INVALID_VALUE", "id", invalid),
				Arguments.of(get("/nopath"), "INTERNAL_ERROR", null, "An internal error occurred."),
				Arguments.of(get("/unsupported?a=1"), "INTERNAL_ERROR", null, "An internal error occurred."),
				Arguments.of(multipart("/part"), "MISSING_VALUE", "file", missing));
	}

	@Test
	void answersOtherBindingFailureWithInvalidRequest() {
		assertThat(error(new ServletRequestBindingException("Missing session attribute of type com.acme.X")).message())
			.isEqualTo("The request is invalid.");
	}

	private static ApiError error(Throwable failure) {
		return MappedFailure.error(List.of(new WebMvcFailures(), new ParameterFailures()), failure);
	}

	enum Status {

		NEW, PAID

	}

	static class Opaque {

	}

	@RestController
	static class Orders {

		@GetMapping("/param")
		void param(@RequestParam("page-size") Integer size) {
		}

		@GetMapping("/status")
		void status(@RequestParam Status status) {
		}

		@GetMapping("/statuses")
		void statuses(@RequestParam("s") List<Status> statuses) {
		}

		@GetMapping("/flag")
		void flag(@RequestParam boolean on) {
		}

		@GetMapping("/header")
		void header(@RequestHeader("X-Tenant") String tenant) {
		}

		@GetMapping("/cookie")
		void cookie(@CookieValue("session") String session) {
		}

		@GetMapping("/path/{id}")
		void path(@PathVariable UUID id) {
		}

		@GetMapping("/nopath")
		void noPath(@PathVariable UUID id) {
		}

		@GetMapping("/unsupported")
		void unsupported(@RequestParam Opaque a) {
		}

		@PostMapping("/part")
		void part(@RequestPart("file") MultipartFile file) {
		}

	}

}
