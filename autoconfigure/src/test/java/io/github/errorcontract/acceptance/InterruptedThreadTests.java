package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.util.stream.Stream;

import io.github.errorcontract.exception.ConflictException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.OncePerRequestFilter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Applications that leave their thread interrupted, as code does that was interrupted
 * while it waited. The container would close the connection instead of writing.
 */
@FailureTable
class InterruptedThreadTests {

	private static final String LONG = "x".repeat(30_000);

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container).start(InterruptedController.class, InterruptedFilter.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource
	void answers(FailureCase failure) {
		failure.verify(server);
	}

	static Stream<FailureCase> answers() {
		return Stream.of(Call.get("/interrupted/thrown").gives(409, "CONFLICT").message("Paid."),
				Call.get("/interrupted/unmapped").gives(500, "INTERNAL_ERROR"),
				Call.get("/interrupted/long").gives(409, "CONFLICT").message(LONG),
				Call.get("/interrupted/sent").gives(423, "LOCKED"),
				Call.get("/interrupted/set").gives(404, "NOT_FOUND"),
				Call.get("/filtered/interrupted").gives(409, "CONFLICT").message("Paid."),
				Call.call("HEAD", "/interrupted/thrown").gives(409, "CONFLICT").message("Paid.").withoutBody());
	}

	@Test
	void sendsSuccess() {
		assertThat(server.send(Call.get("/interrupted/fine")).text()).isEqualTo("fine");
	}

	@RestController
	@RequestMapping("/interrupted")
	static class InterruptedController {

		@GetMapping("/thrown")
		void thrown() {
			Thread.currentThread().interrupt();
			throw new ConflictException("Paid.");
		}

		@GetMapping("/unmapped")
		void unmapped() {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(new InterruptedException());
		}

		@GetMapping("/long")
		void longText() {
			Thread.currentThread().interrupt();
			throw new ConflictException(LONG);
		}

		@GetMapping("/sent")
		void sent(HttpServletResponse response) throws IOException {
			Thread.currentThread().interrupt();
			response.sendError(423);
		}

		@GetMapping("/set")
		void set(HttpServletResponse response) {
			Thread.currentThread().interrupt();
			response.setStatus(404);
		}

		@GetMapping("/fine")
		void fine(HttpServletResponse response) throws IOException {
			response.getWriter().print("fine");
			Thread.currentThread().interrupt();
		}

	}

	@Component
	static class InterruptedFilter extends OncePerRequestFilter {

		@Override
		protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws IOException, ServletException {
			if (request.getRequestURI().equals("/filtered/interrupted")) {
				Thread.currentThread().interrupt();
				throw new ConflictException("Paid.");
			}
			chain.doFilter(request, response);
		}

	}

}
