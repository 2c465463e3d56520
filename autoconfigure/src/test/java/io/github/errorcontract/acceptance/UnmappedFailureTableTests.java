package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.net.ConnectException;
import java.security.PrivilegedActionException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import io.github.errorcontract.acceptance.MappedFailures.CauselessException;
import io.github.errorcontract.acceptance.MappedFailures.CheckedException;
import io.github.errorcontract.acceptance.MappedFailures.MuteException;
import io.github.errorcontract.exception.NotFoundException;
import jakarta.servlet.ServletException;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.Exceptions;

import org.springframework.core.retry.RetryException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@FailureTable
class UnmappedFailureTableTests {

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container).start(MisbehavingController.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource({ "unmapped", "inHandlers" })
	void answersWithInternalError(Call call) {
		call.gives(500, "INTERNAL_ERROR").verify(server);
	}

	@ParameterizedTest
	@MethodSource("wrapped")
	void answersForTheCauseOfAWrapper(FailureCase failure) {
		failure.verify(server);
	}

	static Stream<Call> unmapped() {
		return Stream.of(Call.throwing(() -> new RuntimeException(FailureCase.MARKER)),
				Call.throwing(() -> new Exception(FailureCase.MARKER)),
				Call.throwing(() -> new IOException(FailureCase.MARKER)),
				Call.throwing(() -> new IllegalArgumentException(FailureCase.MARKER)),
				Call.throwing(() -> new NumberFormatException(FailureCase.MARKER)),
				Call.throwing(() -> new InterruptedException(FailureCase.MARKER)),
				Call.throwing(() -> new AssertionError(FailureCase.MARKER)),
				Call.throwing(() -> new NoClassDefFoundError(FailureCase.MARKER)),
				Call.throwing(() -> new OutOfMemoryError(FailureCase.MARKER)), Call.throwing(() -> overflow(0)),
				Call.throwing(() -> new Throwable(FailureCase.MARKER)), Call.throwing(() -> null),
				Call.throwing(MuteException::new), Call.throwing(CauselessException::new),
				Call.throwing(UnmappedFailureTableTests::loop), Call.throwing(UnmappedFailureTableTests::selfMadeLoop),
				Call.throwing(() -> deep(5000)),
				Call.throwing(() -> new CompletionException(FailureCase.MARKER, loop())),
				Call.throwing(
						() -> new RuntimeException(FailureCase.MARKER, new NotFoundException(FailureCase.MARKER))),
				Call.throwing(() -> new IllegalStateException(FailureCase.MARKER,
						new ExecutionException(new NotFoundException()))),
				Call.throwing(() -> new CompletionException(FailureCase.MARKER, null)),
				Call.throwing(() -> new ServletException(FailureCase.MARKER)),
				Call.throwing(() -> new CompletionException(new IllegalStateException(FailureCase.MARKER))));
	}

	static Stream<Call> inHandlers() {
		return Stream.of(Call.get("/null-pointer"), Call.get("/class-cast"), Call.get("/unwritable"),
				Call.get("/no-converter"));
	}

	static Stream<FailureCase> wrapped() {
		NotFoundException cause = new NotFoundException("Order 7.");
		return Stream.of(notFound(Call.throwing(() -> new CompletionException(FailureCase.MARKER, cause))),
				notFound(Call.throwing(() -> new ExecutionException(FailureCase.MARKER, cause))),
				notFound(Call.throwing(() -> new UndeclaredThrowableException(cause, FailureCase.MARKER))),
				notFound(Call.throwing(() -> new InvocationTargetException(cause, FailureCase.MARKER))),
				notFound(Call.throwing(() -> new PrivilegedActionException(cause))),
				notFound(Call.throwing(() -> new RetryException(FailureCase.MARKER, cause))),
				notFound(Call.throwing(() -> Exceptions.propagate(new ExecutionException(cause)))),
				notFound(Call.throwing(() -> Exceptions.bubble(cause))),
				notFound(Call.throwing(() -> Exceptions.retryExhausted(FailureCase.MARKER, cause))),
				Call.throwing(() -> new UncheckedIOException(new ConnectException(FailureCase.MARKER)))
					.gives(502, "UPSTREAM_ERROR"),
				Call.throwing(
						() -> new IllegalStateException(FailureCase.MARKER, new TimeoutException(FailureCase.MARKER)))
					.gives(504, "UPSTREAM_TIMEOUT"),
				notFound(Call.throwing(() -> new ServletException(FailureCase.MARKER, cause))),
				notFound(Call
					.throwing(() -> new CompletionException(new ExecutionException(new ServletException(cause))))),
				Call.throwing(() -> new UndeclaredThrowableException(new CheckedException()))
					.gives(400, "CHECKED")
					.message("Checked."),
				Call.throwing(() -> new CompletionException(new ResponseStatusException(HttpStatus.CONFLICT, "Paid.")))
					.gives(409, "CONFLICT")
					.message("Paid."));
	}

	private static FailureCase notFound(Call call) {
		return call.gives(404, "NOT_FOUND").message("Order 7.");
	}

	private static Throwable overflow(long depth) {
		return (depth < 0) ? new RuntimeException() : overflow(depth + 1);
	}

	private static Exception loop() {
		IllegalStateException one = new IllegalStateException(FailureCase.MARKER);
		IllegalArgumentException two = new IllegalArgumentException(FailureCase.MARKER, one);
		one.initCause(two);
		return one;
	}

	private static Exception selfMadeLoop() {
		return new RuntimeException(FailureCase.MARKER) {
			@Override
			public synchronized Throwable getCause() {
				return this;
			}
		};
	}

	private static Exception deep(int depth) {
		RuntimeException failure = new RuntimeException(FailureCase.MARKER);
		for (int i = 0; i < depth; i++) {
			failure = new RuntimeException(FailureCase.MARKER, failure);
		}
		return failure;
	}

	@RestController
	static class MisbehavingController {

		@GetMapping("/null-pointer")
		int nullPointer() {
			String nothing = null;
			return nothing.length();
		}

		@GetMapping("/class-cast")
		Integer classCast() {
			Object text = FailureCase.MARKER;
			return (Integer) text;
		}

		@GetMapping("/unwritable")
		Unwritable unwritable() {
			return new Unwritable("written before the failure", "");
		}

		@GetMapping(path = "/no-converter", produces = "image/png")
		Unwritable noConverter() {
			return new Unwritable("written before the failure", "");
		}

	}

	record Unwritable(String first, String second) {

		@Override
		public String second() {
			throw new IllegalStateException(FailureCase.MARKER);
		}

	}

}
