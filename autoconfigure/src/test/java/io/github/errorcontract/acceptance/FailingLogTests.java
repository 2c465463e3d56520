package io.github.errorcontract.acceptance;

import java.util.stream.Stream;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import io.github.errorcontract.ErrorCustomizer;
import io.github.errorcontract.ErrorListener;
import io.github.errorcontract.exception.ConflictException;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A log that fails, and listeners and customizers that do so at the same time. Nobody
 * hears of it, but the answer and the connection are as they would be. Each request ends
 * its connection and waits for that.
 */
@FailureTable
class FailingLogTests {

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container).start(FailingParts.class, StatusController.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource("answers")
	void changesNothing(FailureCase failure) {
		changesNothing(failure, new IllegalStateException(FailureCase.MARKER));
	}

	@ParameterizedTest
	@MethodSource("answers")
	void changesNothingByAnError(FailureCase failure) {
		changesNothing(failure, new StackOverflowError(FailureCase.MARKER));
	}

	private static void changesNothing(FailureCase failure, Throwable thrown) {
		Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
		Appender<ILoggingEvent> appender = new FailingAppender(thrown);
		appender.setContext(root.getLoggerContext());
		appender.start();
		root.addAppender(appender);
		try {
			failure.verify(server);
		}
		finally {
			root.detachAppender(appender);
		}
	}

	static Stream<FailureCase> answers() {
		return Stream.of(Call.get("/nope").alone().gives(404, "ROUTE_NOT_FOUND"),
				Call.get("/paid").alone().gives(409, "CONFLICT").message("Paid."),
				Call.get("/unmapped").alone().gives(500, "INTERNAL_ERROR"),
				Call.get("/customized").alone().gives(500, "INTERNAL_ERROR"),
				Call.get("/heard").alone().gives(409, "CONFLICT").message("Paid."),
				Call.get("/malformed").alone().gives(409, "CONFLICT").message("Paid.").header("X-Good", "1"),
				Call.get("/send/failing").alone().gives(429, "RATE_LIMITED"),
				Call.get("/send?status=404").alone().gives(404, "NOT_FOUND"));
	}

	@Configuration(proxyBeanMethods = false)
	@Import(LoggedController.class)
	static class FailingParts {

		@Bean
		ErrorCustomizer failingCustomizer() {
			return (error, context) -> failOn("/customized", context.path());
		}

		@Bean
		ErrorListener failingListener() {
			return (error, context) -> failOn("/heard", context.path());
		}

		private static void failOn(String failing, String path) {
			if (path.equals(failing)) {
				throw new StackOverflowError(FailureCase.MARKER);
			}
		}

	}

	@RestController
	static class LoggedController {

		@GetMapping({ "/paid", "/customized", "/heard" })
		void paid() {
			throw new ConflictException("Paid.");
		}

		@GetMapping("/unmapped")
		void unmapped() {
			throw new IllegalStateException(FailureCase.MARKER);
		}

	}

	private static final class FailingAppender extends UnsynchronizedAppenderBase<ILoggingEvent> {

		private final Throwable thrown;

		private FailingAppender(Throwable thrown) {
			this.thrown = thrown;
		}

		@Override
		public void doAppend(ILoggingEvent event) {
			FailingAppender.<RuntimeException>fail(this.thrown);
		}

		@SuppressWarnings("unchecked")
		private static <E extends Throwable> void fail(Throwable thrown) throws E {
			throw (E) thrown;
		}

		@Override
		protected void append(ILoggingEvent event) {
		}

	}

}
