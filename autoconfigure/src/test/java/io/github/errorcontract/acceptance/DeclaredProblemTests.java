package io.github.errorcontract.acceptance;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Problem details that an exception of the application brings along.
 */
class DeclaredProblemTests {

	private static final Call CALL = Call.throwing(DeclaredProblemTests::outOfStock);

	private static Server server;

	@BeforeAll
	static void start() {
		server = Server.of();
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void keepsTypeAndTitleInProblem() {
		Answer answer = server.send(Call.throwing(DeclaredProblemTests::outOfStock).accept("application/problem+json"));
		assertThat(answer.text())
			.startsWith("{\"type\":\"https://acme.com/out-of-stock\",\"title\":\"Out of stock\","
					+ "\"status\":409,\"detail\":\"Only 3 are left.\",\"instance\":")
			.endsWith(",\"code\":\"CONFLICT\",\"requestId\":\"" + answer.requestId()
					+ "\",\"left\":3,\"kinds\":[\"a\"]}");
	}

	@Test
	void hasPropertiesInEnvelope() {
		CALL.gives(409, "CONFLICT")
			.message("Only 3 are left.")
			.property("left", "3")
			.property("kinds", "[\"a\"]")
			.verify(server);
	}

	private static ErrorResponseException outOfStock() {
		ProblemDetail body = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "Only 3 are left.");
		body.setType(URI.create("https://acme.com/out-of-stock"));
		body.setTitle("Out of stock");
		body.setProperty("left", 3);
		body.setProperty("kinds", List.of("a"));
		body.setProperty("status", "refused");
		return new ErrorResponseException(HttpStatus.CONFLICT, body, null);
	}

}
