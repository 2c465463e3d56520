package io.github.errorcontract.acceptance;

import java.util.stream.Stream;

import io.github.errorcontract.exception.ConflictException;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What an {@code ErrorController} of the application leaves without an answer.
 */
@FailureTable
class OwnErrorControllerTests {

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container).start(ServletFailures.class, IncapableErrorController.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource({ "failing", "silent" })
	void answers(FailureCase failure) {
		failure.verify(server);
	}

	static Stream<FailureCase> failing() {
		return Stream.of(Call.get("/send?status=409").gives(409, "CONFLICT"),
				Call.get("/send?status=410").gives(409, "CONFLICT").message("Paid."),
				Call.get("/send?status=411").gives(411, "LENGTH_REQUIRED"),
				Call.get("/send?status=502").gives(500, "INTERNAL_ERROR"),
				Call.call("HEAD", "/send?status=409").gives(409, "CONFLICT").withoutBody());
	}

	static Stream<FailureCase> silent() {
		return Stream.of(Call.get("/send?status=404").gives(404, "NOT_FOUND"),
				Call.get("/send?status=429").gives(429, "RATE_LIMITED"),
				Call.get("/send?status=503").gives(503, "SERVICE_UNAVAILABLE"),
				Call.get("/filter/unmapped").gives(500, "INTERNAL_ERROR"),
				Call.get("/servlet/unmapped").gives(500, "INTERNAL_ERROR"));
	}

	@RestController
	static class IncapableErrorController implements ErrorController {

		@RequestMapping("/error")
		void error(HttpServletRequest request) {
			switch ((Integer) request.getAttribute("jakarta.servlet.error.status_code")) {
				case 409, 502 -> throw new IllegalStateException(FailureCase.MARKER);
				case 410 -> throw new ConflictException("Paid.");
				case 411 -> throw new StackOverflowError(FailureCase.MARKER);
				default -> {
				}
			}
		}

	}

}
