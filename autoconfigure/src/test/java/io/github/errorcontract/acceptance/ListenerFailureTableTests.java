package io.github.errorcontract.acceptance;

import java.util.stream.Stream;

import io.github.errorcontract.exception.ConflictException;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@FailureTable
class ListenerFailureTableTests {

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container).start(FailingListener.class, Fine.class);
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
		return Stream.of(Call.get("/fine?listener=unmapped").gives(500, "INTERNAL_ERROR"),
				Call.get("/fine?listener=conflict").gives(409, "CONFLICT").message("Taken."));
	}

	@RestController
	static class Fine {

		@GetMapping("/fine")
		String fine() {
			return FailureCase.MARKER;
		}

	}

	@Component
	static class FailingListener implements ServletRequestListener {

		@Override
		public void requestInitialized(ServletRequestEvent event) {
			if (event.getServletRequest().getParameter("listener") != null) {
				throw event.getServletRequest().getParameter("listener").equals("conflict")
						? new ConflictException("Taken.") : new IllegalStateException(FailureCase.MARKER);
			}
		}

	}

}
