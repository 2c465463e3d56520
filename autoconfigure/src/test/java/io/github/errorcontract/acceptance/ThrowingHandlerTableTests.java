package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.util.stream.Stream;

import io.github.errorcontract.exception.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Exception handlers of the application that log a failure and throw it, or throw another
 * one: Spring goes on with the original failure, and so does the contract.
 */
@FailureTable
class ThrowingHandlerTableTests {

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container).start(Advice.class, Plain.class, Local.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource("failures")
	void answers(FailureCase failure) {
		failure.verify(server);
	}

	static Stream<FailureCase> failures() {
		return Stream.concat(Stream.of("/plain", "/local").flatMap(ThrowingHandlerTableTests::failuresOf),
				Stream.of(Call.get("/nosuch").gives(404, "ROUTE_NOT_FOUND"),
						Call.call("DELETE", "/plain/number").gives(405, "METHOD_NOT_ALLOWED").header("Allow", "GET"),
						Call.get("/plain/number?n=1")
							.accept("image/png")
							.gives(406, "NOT_ACCEPTABLE")
							.message("Available media types: application/json."),
						Call.post("/plain/orders")
							.body("text/plain", "x")
							.gives(415, "UNSUPPORTED_MEDIA_TYPE")
							.message("Supported media types: application/json.")
							.header("Accept", "application/json, application/*+json")));
	}

	private static Stream<FailureCase> failuresOf(String path) {
		return Stream.of(
				Call.post(path + "/orders")
					.json("{\"quantity\":0}")
					.gives(422, "VALIDATION_ERROR")
					.message("1 field is invalid.")
					.detail("quantity", "MIN", "must be greater than or equal to 1", "body"),
				Call.post(path + "/orders").json("{").gives(400, "MALFORMED_BODY"),
				Call.get(path + "/number").gives(400, "MISSING_VALUE").field("n"),
				Call.get(path + "/number?n=x").gives(400, "INVALID_VALUE").field("n"),
				Call.get(path + "/missing").gives(404, "NOT_FOUND").message("No such order."),
				Call.get(path + "/defect").gives(500, "INTERNAL_ERROR"));
	}

	@Test
	void answersWhatAHandlerHasBegunToWrite() {
		Call.get("/plain/begun").gives(500, "INTERNAL_ERROR").verify(server);
	}

	static class Controller {

		@PostMapping("/orders")
		String order(@Valid @RequestBody Order order) {
			return "";
		}

		@GetMapping("/number")
		int number(@RequestParam int n) {
			return n;
		}

		@GetMapping("/missing")
		String missing() {
			throw new NotFoundException("No such order.");
		}

		@GetMapping("/defect")
		String defect() {
			throw new IllegalStateException(FailureCase.MARKER);
		}

		@GetMapping("/begun")
		String begun() {
			throw new UnsupportedOperationException(FailureCase.MARKER);
		}

		record Order(@Min(1) int quantity) {

		}

	}

	@RestController
	@RequestMapping("/plain")
	static class Plain extends Controller {

	}

	@RestController
	@RequestMapping("/local")
	static class Local extends Controller {

		@ExceptionHandler
		String handle(Exception failure) {
			throw new IllegalArgumentException(FailureCase.MARKER, failure);
		}

	}

	@RestControllerAdvice
	static class Advice {

		@ExceptionHandler
		String handle(Exception failure) throws Exception {
			throw failure;
		}

		@ExceptionHandler
		String handle(UnsupportedOperationException failure, HttpServletResponse response) throws IOException {
			response.setStatus(201);
			response.getWriter().print(FailureCase.MARKER);
			throw failure;
		}

	}

}
