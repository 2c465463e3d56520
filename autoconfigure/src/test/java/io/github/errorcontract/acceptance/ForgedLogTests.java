package io.github.errorcontract.acceptance;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import io.github.errorcontract.ErrorCustomizer;
import io.github.errorcontract.ErrorListener;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.MappedError;
import io.github.errorcontract.exception.ApiException;
import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.exception.ValidationFailedException;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Whatever a line of ours holds stays within it, whoever has written it.
 */
@FailureTable
class ForgedLogTests {

	/** Lines, a terminal's colors, and invisible characters of both planes. */
	private static final String FORGED = "fine\r\nFORGED\u2028FORGED\u0085FORGED\u001b[31m\u202e\udb40\udc01\ud834\udd73";

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container).start(Throwing.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void keepsEachLineToItself(String what, Supplier<Throwable> failure, int status) {
		try (Log log = Log.ofContract()) {
			assertThat(server.send(Call.throwing(failure)).status()).isEqualTo(status);
			await().untilAsserted(() -> assertThat(log.events()).anyMatch((event) -> line(event).contains(" on GET ")));
			for (ILoggingEvent event : log.events()) {
				assertThat(event.getFormattedMessage() + event.getKeyValuePairs()).as(what)
					.doesNotContain("\r", "\n", "\u2028", "\u0085", "\u001b", "\u202e", "\udb40\udc01", "\ud834\udd73");
				assertThat(lines(event)).as(what).noneMatch((line) -> line.startsWith("FORGED"));
			}
		}
	}

	static Stream<Arguments> keepsEachLineToItself() {
		return Stream.of(row("a message", () -> new NotFoundException(FORGED), 404),
				row("a code", () -> new ApiException(ErrorType.of(FORGED, 409, "Taken.")), 409),
				row("a code of a detail", () -> new ValidationFailedException().detail("a", FORGED, "no"), 422),
				row("a code that cannot be rendered",
						() -> new ApiException(ErrorType.of(FORGED, 409, "Taken.")).property("a", new Unwritable()),
						409),
				row("the message of a mapper", () -> new Hostile("mapper"), 500),
				row("the message of a customizer", () -> new Hostile("customizer"), 500),
				row("the message of a listener", () -> new Hostile("listener"), 500),
				row("the message of a getter", Hostile.Mapped::new, 409));
	}

	private static Arguments row(String what, Supplier<Throwable> failure, int status) {
		return Arguments.of(what, failure, status);
	}

	private static String line(ILoggingEvent event) {
		return event.getFormattedMessage();
	}

	private static List<String> lines(ILoggingEvent event) {
		PatternLayout layout = new PatternLayout();
		layout.setContext(new LoggerContext());
		layout.setPattern("%level %msg%n%ex");
		layout.start();
		return List.of(layout.doLayout(event).strip().split("\r\n|[\n\r\u2028\u0085]"));
	}

	private static final class Unwritable {

		@Override
		public String toString() {
			throw new IllegalStateException(FORGED);
		}

	}

	private interface Readable {

		String getBroken();

	}

	private static class Hostile extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final String door;

		Hostile(String door) {
			super(FORGED);
			this.door = door;
		}

		static void at(String door, Throwable failure) {
			if (failure instanceof Hostile hostile && hostile.door.equals(door)) {
				throw new IllegalArgumentException(FORGED, failure);
			}
		}

		@MappedError(status = 409, code = "HOSTILE", message = "It is {broken}.")
		static final class Mapped extends RuntimeException implements Readable {

			private static final long serialVersionUID = 1L;

			@Override
			public String getBroken() {
				throw new IllegalStateException(FORGED);
			}

		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Throwing {

		@Bean
		ErrorMapper throwingMapper() {
			return (failure) -> {
				Hostile.at("mapper", failure);
				return null;
			};
		}

		@Bean
		ErrorCustomizer throwingCustomizer() {
			return (error, context) -> Hostile.at("customizer", context.failure());
		}

		@Bean
		ErrorListener throwingListener() {
			return (error, context) -> Hostile.at("listener", context.failure());
		}

		@Bean
		StaticMessageSource messageSource() {
			return new StaticMessageSource();
		}

	}

}
