package io.github.errorcontract.logging;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.catalog.CatalogMerger;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.definition.ErrorDefinition;
import io.github.errorcontract.definition.LogLevel;
import io.github.errorcontract.failure.Wrappers;
import io.github.errorcontract.fixture.Definitions;
import io.github.errorcontract.fixture.StubContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorLoggerSettingsTests {

	private final Logger logger = (Logger) LoggerFactory.getLogger(ErrorLogger.NAME);

	private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

	@BeforeEach
	void listen() {
		this.lines.start();
		this.logger.addAppender(this.lines);
	}

	@AfterEach
	void stopListening() {
		this.logger.detachAppender(this.lines);
	}

	@Test
	void leaveOutLinesOfAStormAndSaySoInTheEnd() {
		ErrorLogger errors = logger(ErrorCatalog.empty(), Map.of(), 2);
		for (int i = 0; i < 5; i++) {
			log(errors, BuiltInError.NOT_FOUND, null);
		}
		log(errors, BuiltInError.GONE, null);
		errors.destroy();
		assertThat(this.lines.list).extracting((line) -> line.getFormattedMessage().replaceAll(" on GET.*", ""))
			.containsExactly("404 NOT_FOUND", "404 NOT_FOUND", "410 GONE",
					"Suppressed 3 log lines for NOT_FOUND because of too many errors within a minute");
	}

	@Test
	void leaveOutNothingByDefault() {
		ErrorLogger errors = logger(ErrorCatalog.empty(), Map.of(), 0);
		for (int i = 0; i < 5; i++) {
			log(errors, BuiltInError.NOT_FOUND, null);
		}
		errors.destroy();
		assertThat(this.lines.list).hasSize(5);
	}

	@ParameterizedTest
	@CsvSource({ "NOT_FOUND,, false", "NOT_FOUND, true, true", "NOT_FOUND, false, false", "INTERNAL_ERROR,, true",
			"INTERNAL_ERROR, true, true", "INTERNAL_ERROR, false, false" })
	void traceWhatTheCodeWants(BuiltInError error, Boolean wanted, boolean traced) {
		ErrorDefinition definition = ErrorDefinition.builder(error.code()).stackTrace(wanted).build();
		ErrorCatalog catalog = new CatalogMerger(null).merge(List.of(Definitions.layer("file", definition)));
		log(logger(catalog, Map.of(), 0), error, new IllegalStateException("broken"));
		assertThat(this.lines.list).singleElement()
			.satisfies((line) -> assertThat(line.getThrowableProxy() != null).isEqualTo(traced));
	}

	@Test
	void traceNoRefusalOfADependency() {
		log(logger(ErrorCatalog.empty(), Map.of(), 0), BuiltInError.SERVICE_UNAVAILABLE,
				new RejectedExecutionException("full"));
		assertThat(this.lines.list).singleElement().satisfies((line) -> {
			assertThat(line.getThrowableProxy()).isNull();
			assertThat(line.getFormattedMessage()).endsWith(": RejectedExecutionException: full");
		});
	}

	@Test
	void takeTheLevelOfTheStatus() {
		ErrorLogger errors = logger(ErrorCatalog.empty(), Map.of("404", LogLevel.WARN, "410", LogLevel.OFF), 0);
		log(errors, BuiltInError.NOT_FOUND, null);
		log(errors, BuiltInError.GONE, null);
		log(errors, BuiltInError.CONFLICT, null);
		assertThat(this.lines.list).extracting(ILoggingEvent::getLevel).containsExactly(Level.WARN, Level.INFO);
	}

	@Test
	void nameInputsToBlameInPlaceOfTheFailure() {
		ApiError error = ApiError.builder(BuiltInError.VALIDATION_ERROR)
			.detail(new ErrorDetail("lines[0].sku", "NOT_BLANK", "must not be blank"))
			.detail(new ErrorDetail("zip\n", "ZIP\t1", "Which zip?"))
			.detail(new ErrorDetail(null, "DATES_CROSSED", "Dates are crossed."))
			.build();
		logger(ErrorCatalog.empty(), Map.of(), 0).onError(error,
				StubContext.ANY.failing(new IllegalStateException("secret")));
		assertThat(this.lines.list).singleElement()
			.extracting(ILoggingEvent::getFormattedMessage)
			.isEqualTo("422 VALIDATION_ERROR on GET /orders/7 [id-1]: NOT_BLANK lines[0].sku, ZIP 1 zip , "
					+ "DATES_CROSSED");
	}

	private static void log(ErrorLogger errors, BuiltInError error, Throwable failure) {
		errors.onError(ApiError.of(error), StubContext.ANY.failing(failure));
	}

	private static ErrorLogger logger(ErrorCatalog catalog, Map<String, LogLevel> byStatus, int sampleAfter) {
		StatusLevels levels = new StatusLevels(LogLevel.INFO, LogLevel.ERROR, byStatus);
		return new ErrorLogger(catalog, new ErrorLogger.Settings(levels, Wrappers.BUILT_IN, sampleAfter),
				Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
	}

}
