package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import io.github.errorcontract.exception.ConflictException;
import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.exception.ServiceUnavailableException;
import io.github.errorcontract.exception.UpstreamException;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.task.TaskRejectedException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.UnknownHttpStatusCodeException;
import org.springframework.web.reactive.function.client.WebClientResponseException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Which failure the log line names, and which ones it shows the stack trace of.
 */
@FailureTable
class LoggedFailureTests {

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container).start();
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource
	void logsKnownRefusalInOneLine(Supplier<Throwable> failure) {
		ILoggingEvent event = event(server, failure);
		assertThat(event.getLevel()).isEqualTo(Level.ERROR);
		assertThat(event.getThrowableProxy()).isNull();
		assertThat(event.getFormattedMessage()).matches("50[234] [A-Z_]+ on GET /throw/.+");
	}

	static Stream<Supplier<Throwable>> logsKnownRefusalInOneLine() {
		CircuitBreaker breaker = CircuitBreaker.ofDefaults("inventory");
		Bulkhead bulkhead = Bulkhead.ofDefaults("inventory");
		HttpServerErrorException answer = new HttpServerErrorException(HttpStatus.SERVICE_UNAVAILABLE, "Down");
		return Stream.of(() -> CallNotPermittedException.createCallNotPermittedException(breaker),
				() -> BulkheadFullException.createBulkheadFullException(bulkhead),
				() -> new RejectedExecutionException("full"), () -> new TaskRejectedException("full"),
				() -> new CompletionException(CallNotPermittedException.createCallNotPermittedException(breaker)),
				() -> answer, () -> new ExecutionException(answer),
				() -> new UnknownHttpStatusCodeException(599, "Odd", new HttpHeaders(), null, null),
				() -> WebClientResponseException.create(502, "Bad", new HttpHeaders(), new byte[0],
						StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@MethodSource
	void logsTraceOfOtherServerErrors(Supplier<Throwable> failure) {
		assertThat(event(server, failure).getThrowableProxy()).isNotNull();
	}

	static Stream<Supplier<Throwable>> logsTraceOfOtherServerErrors() {
		return Stream.of(IllegalStateException::new, () -> new ServiceUnavailableException("Closed."),
				() -> new UpstreamException("Inventory is down."),
				() -> new ResourceAccessException("refused", new IOException()),
				() -> new IllegalStateException(new HttpServerErrorException(HttpStatus.BAD_GATEWAY)));
	}

	@Test
	void logsTraceAsTheCodeSays() {
		try (Server own = Server
			.with("error-contract.errors.SERVICE_UNAVAILABLE.stack-trace=true",
					"error-contract.errors.CONFLICT.stack-trace=true",
					"error-contract.errors.INTERNAL_ERROR.stack-trace=false")
			.start()) {
			assertThat(event(own, () -> new RejectedExecutionException("full")).getThrowableProxy()).isNotNull();
			assertThat(event(own, () -> new ConflictException("Taken.")).getThrowableProxy()).isNotNull();
			assertThat(event(own, () -> new NotFoundException("Gone.")).getThrowableProxy()).isNull();
			assertThat(event(own, () -> new IllegalStateException("broken")).getThrowableProxy()).isNull();
		}
	}

	@ParameterizedTest
	@MethodSource
	void namesTheFailureThatDecided(Supplier<Throwable> failure, String named) {
		ILoggingEvent event = event(server, failure);
		assertThat(event.getFormattedMessage()).endsWith("]: " + named);
	}

	static Stream<Arguments> namesTheFailureThatDecided() {
		Supplier<Throwable> busy = () -> new IllegalStateException("busy");
		return Stream.of(row(() -> new CompletionException(busy.get()), "IllegalStateException: busy"),
				row(() -> new ExecutionException(new CompletionException(busy.get())), "IllegalStateException: busy"),
				row(() -> new ExecutionException("text", new NotFoundException("No order 7.")), "No order 7."),
				row(() -> new java.lang.reflect.UndeclaredThrowableException(new IOException("disk full")),
						"IOException: disk full"),
				row(() -> new CompletionException("alone", null), "CompletionException: alone"),
				row(() -> new IllegalStateException("outer", new IOException("inner")),
						"IllegalStateException: outer"));
	}

	@Test
	void namesTheFailureInsideAWrapperOfTheApplication() {
		try (Server own = Server.with("error-contract.wrappers=" + ServiceException.class.getName()).start()) {
			ILoggingEvent event = event(own, () -> new ServiceException(new NotFoundException("No order 7.")));
			assertThat(event.getFormattedMessage()).startsWith("404 NOT_FOUND").endsWith("]: No order 7.");
			assertThat(event.getKeyValuePairs())
				.anyMatch((pair) -> pair.key.equals("exception.type") && pair.value.toString().contains("NotFound"));
		}
	}

	private static Arguments row(Supplier<Throwable> failure, String named) {
		return Arguments.of(failure, named);
	}

	private static ILoggingEvent event(Server server, Supplier<Throwable> failure) {
		try (Log log = Log.ofContract()) {
			server.send(Call.throwing(failure));
			await().untilAsserted(() -> assertThat(log.events()).isNotEmpty());
			List<ILoggingEvent> events = log.events();
			assertThat(events).hasSize(1);
			return events.get(0);
		}
	}

	static final class ServiceException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		ServiceException(Throwable cause) {
			super(cause);
		}

	}

}
