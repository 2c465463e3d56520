package io.github.errorcontract.acceptance;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code @Validated} on a controller makes Spring validate the arguments as those of any
 * bean. The answers are the same as without it.
 */
@FailureTable
class ValidatedControllerTableTests {

	private static final String BLANK = "must not be blank";

	@Parameter
	Container container;

	@Test
	void answersAsWithoutTheAnnotation() {
		verify(Server.on(this.container).start(OrderController.class));
	}

	@Test
	void answersAsWithoutTheAnnotationWhereSpringAdaptsViolations() {
		verify(Server.on(this.container)
			.with("spring.validation.method.adapt-constraint-violations=true")
			.start(OrderController.class));
	}

	private static void verify(Server server) {
		try (server) {
			failures().forEach((failure) -> failure.verify(server));
		}
	}

	private static Stream<FailureCase> failures() {
		return Stream.of(invalid(Call.get("/search?q=")).detail("q", "NOT_BLANK", BLANK, "query"),
				invalid(Call.get("/search?q=a&page-size=0")).detail("page-size", "MIN",
						"must be greater than or equal to 1", "query"),
				invalid(Call.get("/orders/ab").header("X-Tenant", " ").header("Cookie", "cart=x"))
					.detail("X-Tenant", "NOT_BLANK", BLANK, "header")
					.detail("cart", "SIZE", "size must be between 2 and 2147483647", "cookie")
					.detail("id", "SIZE", "size must be between 3 and 2147483647", "path"),
				invalid(Call.get("/tags?tag=a&tag=")).detail("tag[1]", "NOT_BLANK", BLANK, "query"),
				invalid(Call.post("/lines").json("[{\"sku\":\"a\"},{\"sku\":\"\"}]")).detail("[1].sku", "NOT_BLANK",
						BLANK, "body"),
				invalid(Call.post("/lines").json("[{\"sku\":\"a\",\"unit_price\":0}]")).detail("[0].unit_price", "MIN",
						"must be greater than or equal to 1", "body"),
				invalid(Call.post("/line").json("{\"sku\":\"\"}")).detail("sku", "NOT_BLANK", BLANK, "body"));
	}

	private static FailureCase invalid(Call call) {
		return call.header("Accept-Language", "en").gives(422, "VALIDATION_ERROR");
	}

	record Line(@NotBlank String sku, @JsonProperty("unit_price") @Min(1) Integer unitPrice) {

	}

	@RestController
	@Validated
	static class OrderController {

		@GetMapping("/search")
		String search(@RequestParam @NotBlank String q,
				@RequestParam(name = "page-size", defaultValue = "1") @Min(1) int pageSize) {
			return q;
		}

		@GetMapping("/orders/{id}")
		String order(@PathVariable @Size(min = 3) String id, @RequestHeader("X-Tenant") @NotBlank String tenant,
				@CookieValue("cart") @Size(min = 2) String cart) {
			return id;
		}

		@GetMapping("/tags")
		String tags(@RequestParam("tag") List<@NotBlank String> tags) {
			return "";
		}

		@PostMapping("/lines")
		String lines(@RequestBody List<@Valid Line> lines) {
			return "";
		}

		@PostMapping("/line")
		String line(@Valid @RequestBody Line line) {
			return "";
		}

	}

}
