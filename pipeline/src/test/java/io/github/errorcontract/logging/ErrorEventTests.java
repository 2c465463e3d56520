package io.github.errorcontract.logging;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorContext;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.definition.LogLevel;
import io.github.errorcontract.fixture.PlainLogger;
import io.github.errorcontract.fixture.StubContext;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorEventTests {

	@Test
	void saysTheSameAsKeyValuePairs() {
		assertThat(pairs(StubContext.ANY.failing(new IllegalStateException("secret")))).containsExactly(
				"event.code=\"NOT_FOUND\"", "http.response.status_code=\"404\"", "http.request.method=\"GET\"",
				"http.request.id=\"id-1\"", "exception.type=\"java.lang.IllegalStateException\"");
	}

	@Test
	void leavesOutWhatIsNotKnown() {
		assertThat(pairs(StubContext.ANY.at("", "").identified(null))).containsExactly("event.code=\"NOT_FOUND\"",
				"http.response.status_code=\"404\"");
	}

	@Test
	void stripsControlCharacters() {
		assertThat(pairs(StubContext.ANY.at("G\nT", "/"))).contains("http.request.method=\"G T\"");
	}

	@Test
	void tellsTheSameInTheTextWhereTheLoggerKnowsNoEvents() {
		PlainLogger logger = new PlainLogger(Level.INFO);
		IllegalStateException failure = new IllegalStateException("broken");
		event(Level.ERROR, BuiltInError.INTERNAL_ERROR, StubContext.ANY.failing(failure)).logTo(logger);
		assertThat(logger.lines()).containsExactly(new PlainLogger.Line(Level.ERROR,
				"event.code=INTERNAL_ERROR "
						+ "http.response.status_code=500 http.request.method=GET http.request.id=id-1 "
						+ "exception.type=java.lang.IllegalStateException The {} line.",
				failure));
	}

	@Test
	void tellsNoTraceOfAClientErrorWhereTheLoggerKnowsNoEvents() {
		PlainLogger logger = new PlainLogger(Level.INFO);
		event(Level.INFO, BuiltInError.NOT_FOUND, StubContext.ANY.failing(new IllegalStateException())).logTo(logger);
		assertThat(logger.lines()).singleElement().satisfies((line) -> assertThat(line.failure()).isNull());
	}

	@Test
	void tellsNothingBelowTheLevelOfALoggerThatKnowsNoEvents() {
		PlainLogger logger = new PlainLogger(Level.WARN);
		event(Level.INFO, BuiltInError.NOT_FOUND, StubContext.ANY).logTo(logger);
		assertThat(logger.lines()).isEmpty();
	}

	@Test
	void namesTheRouteAndWhatDecided() {
		ErrorEvent event = new ErrorEvent(Level.INFO, "line", ApiError.of(BuiltInError.NOT_FOUND),
				new RoutedContext("/orders/{id}", new IllegalStateException()));
		assertThat(event.decidedBy(new IOException()).getKeyValuePairs()).extracting(String::valueOf)
			.containsExactly("event.code=\"NOT_FOUND\"", "http.response.status_code=\"404\"",
					"http.request.method=\"GET\"", "http.route=\"/orders/{id}\"",
					"exception.type=\"java.io.IOException\"");
	}

	@Test
	void saysWhatLoggersAskEveryEvent() {
		ErrorEvent event = event(Level.WARN, BuiltInError.NOT_FOUND, StubContext.ANY);
		assertThat(event.getLevel()).isEqualTo(Level.WARN);
		assertThat(event.getLoggerName()).isEqualTo("io.github.errorcontract");
		assertThat(event.getThreadName()).isEqualTo(Thread.currentThread().getName());
		assertThat(event.getMessage()).isEqualTo("The {} line.");
		assertThat(event.getArguments()).isNull();
		assertThat(event.getArgumentArray()).isNull();
		assertThat(event.getMarkers()).isNull();
		assertThat(event.getTimeStamp()).isZero();
	}

	private static ErrorEvent event(Level level, BuiltInError error, StubContext context) {
		return new ErrorEvent(level, "The {} line.", ApiError.builder(error).build(), context);
	}

	private static List<String> pairs(StubContext context) {
		Logger logger = (Logger) LoggerFactory.getLogger(ErrorLogger.NAME);
		ListAppender<ILoggingEvent> lines = new ListAppender<>();
		lines.start();
		logger.addAppender(lines);
		try {
			new ErrorLogger(ErrorCatalog.empty(), LogLevel.INFO, LogLevel.ERROR)
				.onError(ApiError.builder(BuiltInError.NOT_FOUND).build(), context);
			return lines.list.get(0).getKeyValuePairs().stream().map(String::valueOf).toList();
		}
		finally {
			logger.detachAppender(lines);
		}
	}

	private record RoutedContext(String route, Throwable failure) implements ErrorContext {

		@Override
		public String requestId() {
			return null;
		}

		@Override
		public String method() {
			return "GET";
		}

		@Override
		public String path() {
			return "/orders/7";
		}

		@Override
		public Locale locale() {
			return Locale.ENGLISH;
		}

	}

}
