package io.github.errorcontract.acceptance;

import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers that the settings of validation decide: the status of missing values, and codes
 * by field.
 */
@FailureTable
class ValidationSettingTableTests {

	private static final String BLANK = "must not be blank";

	private static final String NOT_NULL = "must not be null";

	private static final String EMAIL = "must be a well-formed email address";

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container)
			.with("error-contract.validation.missing-status=400", "error-contract.validation.codes.Email=BAD_MAIL",
					"error-contract.validation.codes.backup.Email=BAD_BACKUP",
					"error-contract.validation.codes.order.email.Email=BAD_ORDER_MAIL",
					"error-contract.validation.codes.lines.email.Email=BAD_LINE_MAIL",
					"error-contract.validation.codes.page.Min=BAD_PAGE")
			.start(Orders.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource({ "missing", "refused", "codes" })
	void answers(FailureCase failure) {
		failure.verify(server);
	}

	static Stream<FailureCase> missing() {
		return Stream.of(
				missing(Call.post("/orders").json("{}")).detail("email", "NOT_NULL", NOT_NULL, "body")
					.detail("name", "NOT_BLANK", BLANK, "body"),
				missing(Call.post("/orders").json("{\"email\":null,\"name\":\"a\"}")).detail("email", "NOT_NULL",
						NOT_NULL, "body"),
				missing(Call.post("/lines").json("[{\"email\":\"a@b.c\"},{}]")).detail("[1].email", "NOT_NULL",
						NOT_NULL, "body"),
				missing(Call.get("/list")).detail("name", "NOT_NULL", NOT_NULL, "query"),
				missing(Call.post("/form").form("email=a@b.c")).detail("name", "NOT_BLANK", BLANK, "form"));
	}

	private static FailureCase missing(Call call) {
		return call.header("Accept-Language", "en").gives(400, "MISSING_VALUE");
	}

	static Stream<FailureCase> refused() {
		return Stream.of(
				invalid(Call.post("/orders").json("{\"name\":\"\",\"email\":\"a@b.c\"}")).detail("name", "NOT_BLANK",
						BLANK, "body"),
				invalid(Call.post("/orders").json("{\"name\":\"\"}")).detail("email", "NOT_NULL", NOT_NULL, "body")
					.detail("name", "NOT_BLANK", BLANK, "body"),
				invalid(Call.post("/orders/whole").json("{\"name\":\"a\",\"email\":\"a@b.c\"}")).detail(null,
						"ORDER_CLOSED", "is closed", "body"));
	}

	static Stream<FailureCase> codes() {
		return Stream.of(invalid(Call.post("/orders")
			.json("{\"name\":\"a\",\"email\":\"x\",\"backup\":\"x\",\"other\":\"x\",\"lines\":[{\"email\":\"x\"}]}"))
			.detail("backup", "BAD_BACKUP", EMAIL, "body")
			.detail("email", "BAD_ORDER_MAIL", EMAIL, "body")
			.detail("lines[0].email", "BAD_LINE_MAIL", EMAIL, "body")
			.detail("other", "BAD_MAIL", EMAIL, "body"),
				invalid(Call.post("/lines").json("[{\"email\":\"x\"}]")).detail("[0].email", "BAD_MAIL", EMAIL, "body"),
				invalid(Call.get("/list?name=a&page=0")).detail("page", "BAD_PAGE",
						"must be greater than or equal to 1", "query"));
	}

	private static FailureCase invalid(Call call) {
		return call.header("Accept-Language", "en").gives(422, "VALIDATION_ERROR");
	}

	@RestController
	static class Orders {

		@PostMapping("/orders")
		Order order(@Valid @RequestBody Order order) {
			return order;
		}

		@PostMapping("/orders/whole")
		void whole(@Validated @RequestBody Order order, BindingResult result) throws Exception {
			result.reject("order.closed", "is closed");
			throw new org.springframework.web.bind.MethodArgumentNotValidException(
					new org.springframework.core.MethodParameter(
							Orders.class.getDeclaredMethod("whole", Order.class, BindingResult.class), 0),
					result);
		}

		@PostMapping("/lines")
		List<Line> lines(@RequestBody List<@Valid Line> lines) {
			return lines;
		}

		@PostMapping("/form")
		Order form(@Valid Order order) {
			return order;
		}

		@GetMapping("/list")
		String list(@NotNull @RequestParam(required = false) String name,
				@Min(1) @RequestParam(defaultValue = "1") int page) {
			return name;
		}

	}

	record Order(@NotBlank String name, @NotNull @Email String email, @Email String backup, @Email String other,
			List<@Valid Line> lines) {
	}

	record Line(@NotNull @Email String email) {
	}

}
