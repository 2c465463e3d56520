package io.github.errorcontract.headers;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.fixture.RecordedFields;
import io.github.errorcontract.format.CodeStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is added to fields that are there already, and what is left as it was.
 */
class CompletedFieldsTests {

	private static final String ORIGIN = "Access-Control-Allow-Origin";

	private static final String EXPOSED = "Access-Control-Expose-Headers";

	private final RecordedFields fields = new RecordedFields();

	@Test
	void tellsThatChallengeWasMissing() {
		assertThat(headers("Bearer").complete(401, this.fields)).containsExactly("WWW-Authenticate");
	}

	@ParameterizedTest
	@CsvSource({ "401, WWW-Authenticate", "405, Allow", "407, Proxy-Authenticate", "426, Upgrade", "429, Retry-After",
			"503, Retry-After" })
	void completesNothingThatIsThere(int status, String name) {
		this.fields.set(name, "preset");
		this.fields.set("Sec-WebSocket-Version", "13");
		assertThat(headers("Bearer").complete(status, this.fields)).isEmpty();
		assertThat(this.fields.all()).containsEntry(name, List.of("preset"))
			.containsOnlyKeys(name, "Sec-WebSocket-Version");
	}

	@ParameterizedTest
	@CsvSource({ "'Basic realm=\"a\"', 'Basic realm=\"a\"'", ", Bearer" })
	void challengesForProxyAsConfigured(String configured, String challenge) {
		headers(configured).complete(407, this.fields);
		assertThat(this.fields.all()).containsEntry("Proxy-Authenticate", List.of(challenge));
	}

	@Test
	void exposesWhatIsCompleted() {
		this.fields.set(ORIGIN, "*");
		headers("Bearer").complete(429, this.fields);
		assertThat(this.fields.all()).containsEntry(EXPOSED, List.of("Retry-After"));
	}

	@Test
	void leavesExposedFieldsAsTheyAreWhereThereIsNothingToAdd() {
		this.fields.set(ORIGIN, "*");
		headers("Bearer").complete(404, this.fields);
		assertThat(this.fields.all()).doesNotContainKey(EXPOSED);
		this.fields.add(EXPOSED, "X-Total");
		this.fields.add(EXPOSED, "X-Pages");
		headers("Bearer").complete(404, this.fields);
		assertThat(this.fields.all()).containsEntry(EXPOSED, List.of("X-Total", "X-Pages"));
	}

	@ParameterizedTest
	@CsvSource({ "access-control-allow-origin, true", "Access-Control-Expose-Headers, true", "Vary, false" })
	void knowsWhatExposedFieldsDependOn(String name, boolean depend) {
		assertThat(ExposedFields.dependOn(name)).isEqualTo(depend);
	}

	@Test
	void variesByAcceptWhereNothingElseVaries() {
		headers("Bearer").varyByAccept(this.fields);
		assertThat(this.fields.all()).containsEntry("Vary", List.of("Accept"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "accept", "Origin, Accept", "*" })
	void variesByNothingTwice(String present) {
		this.fields.set("Vary", present);
		headers("Bearer").varyByAccept(this.fields);
		assertThat(this.fields.all()).containsEntry("Vary", List.of(present));
	}

	@Test
	void variesByAcceptBesideOtherFields() {
		this.fields.set("Vary", "Accept-Language");
		headers("Bearer").varyByAccept(this.fields);
		assertThat(this.fields.all()).containsEntry("Vary", List.of("Accept-Language", "Accept"));
	}

	@Test
	void writesOtherFieldsOfErrorBesideItsCode() {
		ErrorHeaders.Settings settings = new ErrorHeaders.Settings("", "Bearer", Duration.ZERO, RateLimitHeaders.NONE,
				null, new CodeHeader("X-Error-Code", CodeStyle.UPPER_SNAKE));
		new ErrorHeaders(settings, Clock.systemUTC())
			.write(ApiError.builder(BuiltInError.GONE).header("X-Reason", "moved").build(), this.fields);
		assertThat(this.fields.joined()).containsEntry("X-Reason", "moved").containsEntry("X-Error-Code", "GONE");
	}

	@Test
	void warnsOfFieldThatIsRefused() {
		ListAppender<ILoggingEvent> lines = new ListAppender<>();
		Logger logger = (Logger) LoggerFactory.getLogger(ErrorHeaders.class);
		lines.start();
		logger.addAppender(lines);
		try {
			headers("Bearer").write(ApiError.builder(BuiltInError.GONE).header("Content-Length", "17").build(),
					this.fields);
		}
		finally {
			logger.detachAppender(lines);
		}
		assertThat(lines.list).singleElement().satisfies((line) -> {
			assertThat(line.getLevel()).isEqualTo(Level.WARN);
			assertThat(line.getFormattedMessage()).contains("'Content-Length'");
		});
	}

	private static ErrorHeaders headers(String challenge) {
		return new ErrorHeaders(
				new ErrorHeaders.Settings("", challenge, Duration.ZERO, RateLimitHeaders.NONE, null, null),
				Clock.systemUTC());
	}

}
