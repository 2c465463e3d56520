package io.github.errorcontract.logging;

import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.catalog.CatalogMerger;
import io.github.errorcontract.definition.CatalogLayer;
import io.github.errorcontract.definition.ErrorDefinition;
import io.github.errorcontract.definition.LogLevel;
import io.github.errorcontract.fixture.StubContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorLoggerTests {

	private static final ApiError NOT_FOUND = ApiError.builder(BuiltInError.NOT_FOUND).build();

	private static final ApiError INTERNAL_ERROR = ApiError.builder(BuiltInError.INTERNAL_ERROR).build();

	private final Logger logger = (Logger) LoggerFactory.getLogger("io.github.errorcontract");

	private final Level previous = this.logger.getLevel();

	private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

	@BeforeEach
	void listen() {
		this.lines.start();
		this.logger.addAppender(this.lines);
	}

	@AfterEach
	void stopListening() {
		this.logger.detachAppender(this.lines);
		this.logger.setLevel(this.previous);
	}

	@Test
	void logsClientErrorInOneLineWithoutTrace() {
		ILoggingEvent line = log(NOT_FOUND, StubContext.ANY.failing(new IllegalStateException("secret")));
		assertThat(line.getLevel()).isEqualTo(Level.INFO);
		assertThat(line.getFormattedMessage())
			.isEqualTo("404 NOT_FOUND on GET /orders/7 [id-1]: IllegalStateException: secret");
		assertThat(line.getThrowableProxy()).isNull();
	}

	@Test
	void logsServerErrorWithTrace() {
		ILoggingEvent line = log(INTERNAL_ERROR, StubContext.ANY.failing(new IllegalStateException("secret")));
		assertThat(line.getLevel()).isEqualTo(Level.ERROR);
		assertThat(line.getFormattedMessage()).startsWith("500 INTERNAL_ERROR on GET /orders/7 [id-1]");
		assertThat(line.getThrowableProxy().getClassName()).isEqualTo("java.lang.IllegalStateException");
	}

	@Test
	void logsMessageOfErrorWithoutFailure() {
		assertThat(log(NOT_FOUND, StubContext.ANY.identified(null)).getFormattedMessage())
			.isEqualTo("404 NOT_FOUND on GET /orders/7: The requested resource does not exist.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r", "\t", "\u001b", "\u0085", "\u2028", "\u2029", "\u202e", "\u0000" })
	void stripsControlCharactersFromWhateverComesFromOutside(String character) {
		StubContext context = StubContext.ANY.at("G" + character + "T", "/a" + character + "b")
			.failing(new IllegalStateException("c" + character + "d"));
		assertThat(log(NOT_FOUND, context).getFormattedMessage())
			.isEqualTo("404 NOT_FOUND on G T /a b [id-1]: IllegalStateException: c d");
	}

	@Test
	void cutsTextsThatAreTooLong() {
		StubContext context = StubContext.ANY.at("GET", "/" + "a".repeat(10_000));
		assertThat(log(NOT_FOUND, context).getFormattedMessage()).hasSizeLessThan(1000).contains("aaa...");
	}

	@Test
	void keepsTextsOfOtherLanguages() {
		assertThat(log(NOT_FOUND, StubContext.ANY.at("GET", "/äöü/日本/😀")).getFormattedMessage())
			.contains("/äöü/日本/😀");
	}

	@Test
	void takesLevelOfCode() {
		ErrorDefinition definition = ErrorDefinition.builder("NOT_FOUND").logLevel(LogLevel.WARN).build();
		new ErrorLogger(new CatalogMerger(null).merge(List.of(new CatalogLayer("file", false, List.of(definition)))),
				LogLevel.INFO, LogLevel.ERROR)
			.onError(NOT_FOUND, StubContext.ANY);
		assertThat(this.lines.list).singleElement().extracting(ILoggingEvent::getLevel).isEqualTo(Level.WARN);
	}

	@Test
	void logsWhatDisguisedErrorReallyWas() {
		ApiError shown = NOT_FOUND.toBuilder().disguising(INTERNAL_ERROR).build();
		ILoggingEvent line = log(shown, StubContext.ANY.failing(new IllegalStateException("secret")));
		assertThat(line.getFormattedMessage()).isEqualTo("500 INTERNAL_ERROR disguised as 404 NOT_FOUND"
				+ " on GET /orders/7 [id-1]: IllegalStateException: secret");
		assertThat(line.getLevel()).isEqualTo(Level.ERROR);
		assertThat(line.getThrowableProxy()).isNotNull();
	}

	@Test
	void namesCodeOnceWhereOnlyTheRestIsHidden() {
		ApiError genuine = NOT_FOUND.toBuilder().message("No order 7.").build();
		assertThat(log(NOT_FOUND.toBuilder().disguising(genuine).build(), StubContext.ANY).getFormattedMessage())
			.isEqualTo("404 NOT_FOUND on GET /orders/7 [id-1]: No order 7.");
	}

	@ParameterizedTest
	@EnumSource(names = { "TRACE", "DEBUG", "INFO", "WARN", "ERROR" })
	void takesConfiguredLevel(LogLevel level) {
		this.logger.setLevel(Level.TRACE);
		logger(level, LogLevel.OFF).onError(NOT_FOUND, StubContext.ANY);
		logger(LogLevel.OFF, level).onError(INTERNAL_ERROR, StubContext.ANY);
		assertThat(this.lines.list).extracting((line) -> line.getLevel().toString())
			.containsExactly(level.name(), level.name());
	}

	@Test
	void logsNothingWhereThatIsOff() {
		logger(LogLevel.OFF, LogLevel.OFF).onError(NOT_FOUND, StubContext.ANY);
		logger(LogLevel.OFF, LogLevel.OFF).onError(INTERNAL_ERROR, StubContext.ANY);
		assertThat(this.lines.list).isEmpty();
	}

	@Test
	void logsFailureWhoseMessageCannotBeRead() {
		assertThat(log(INTERNAL_ERROR, StubContext.ANY.failing(new UnreadableException())).getFormattedMessage())
			.contains("UnreadableException");
		assertThat(this.lines.list).hasSize(1);
	}

	@Test
	void stripsControlCharactersFromSuppressedFailure() {
		Exception failure = new IllegalStateException("plain");
		failure.addSuppressed(new IllegalArgumentException("a\nInjected"));
		IThrowableProxy logged = log(INTERNAL_ERROR, StubContext.ANY.failing(failure)).getThrowableProxy();
		assertThat(logged.getSuppressed()).singleElement()
			.extracting(IThrowableProxy::getMessage)
			.asString()
			.contains("a Injected");
	}

	@Test
	void logsFailureThatSuppressesItsCause() {
		Exception cause = new IllegalArgumentException("a\nb");
		Exception failure = new IllegalStateException("plain", cause);
		failure.addSuppressed(cause);
		assertThat(log(INTERNAL_ERROR, StubContext.ANY.failing(failure)).getThrowableProxy().getCause().getMessage())
			.contains("a b");
	}

	@Test
	void logsFailureWhoseCausesFormLoop() {
		Exception first = new Exception("first");
		Exception second = new Exception("second", first);
		first.initCause(second);
		assertThat(log(INTERNAL_ERROR, StubContext.ANY.failing(first)).getFormattedMessage()).contains("first");
	}

	@Test
	void logsOneLineAboutCommittedResponse() {
		LateFailureLog.committed(StubContext.ANY.failing(new IllegalStateException("late\nInjected")));
		assertThat(this.lines.list).singleElement()
			.extracting(ILoggingEvent::getFormattedMessage)
			.asString()
			.contains("GET /orders/7", "[id-1]", "late Injected")
			.doesNotContain("\n");
	}

	private ILoggingEvent log(ApiError error, StubContext context) {
		logger(LogLevel.INFO, LogLevel.ERROR).onError(error, context);
		assertThat(this.lines.list).hasSize(1);
		return this.lines.list.get(0);
	}

	private static ErrorLogger logger(LogLevel clientErrors, LogLevel serverErrors) {
		return new ErrorLogger(new CatalogMerger(null).merge(List.of()), clientErrors, serverErrors);
	}

	private static final class UnreadableException extends RuntimeException {

		@Override
		public String getMessage() {
			throw new IllegalStateException();
		}

	}

}
