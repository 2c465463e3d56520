package io.github.errorcontract.logging;

import java.util.concurrent.CompletionException;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.errorcontract.fixture.StubContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

class LateFailureLogTests {

	private static final StubContext CONTEXT = StubContext.ANY
		.failing(new CompletionException(new IllegalStateException("late")));

	private static final String REQUEST = "GET /orders/7 [id-1]: IllegalStateException: late";

	private final Logger logger = (Logger) LoggerFactory.getLogger(ErrorLogger.NAME);

	private final Level previous = this.logger.getLevel();

	private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

	@BeforeEach
	void listen() {
		this.lines.start();
		this.logger.addAppender(this.lines);
		this.logger.setLevel(Level.DEBUG);
	}

	@AfterEach
	void stopListening() {
		this.logger.detachAppender(this.lines);
		this.logger.setLevel(this.previous);
	}

	@Test
	void tracesFailureAfterTheResponseWasCommitted() {
		LateFailureLog.committed(CONTEXT);
		assertLine(Level.ERROR, "Aborted the response because it was already committed: " + REQUEST, true);
	}

	@Test
	void tracesFailureAfterAnErrorWasAnswered() {
		LateFailureLog.answered(CONTEXT);
		assertLine(Level.ERROR, "Request failed after an error response was sent: " + REQUEST, true);
	}

	@Test
	void warnsOfErrorPageWithoutTrace() {
		LateFailureLog.pageFailed(CONTEXT);
		assertLine(Level.WARN, "Failed to show the error page: " + REQUEST, false);
	}

	@Test
	void tellsOfClientThatIsGoneWithoutTrace() {
		LateFailureLog.disconnected(CONTEXT);
		assertLine(Level.DEBUG, "Client closed the connection: " + REQUEST, false);
	}

	@Test
	void tellsOfRequestAloneWhereNothingWasThrown() {
		LateFailureLog.answered(StubContext.ANY);
		assertLine(Level.ERROR, "Request failed after an error response was sent: GET /orders/7 [id-1]", false);
	}

	@Test
	void tellsOfNoRequestThatCouldNotBeRead() {
		LateFailureLog.disconnected(StubContext.ANY.at("", "").identified(null));
		assertLine(Level.DEBUG, "Client closed the connection: an unreadable request", false);
	}

	@Test
	void saysNothingBelowTheLevelOfTheLogger() {
		this.logger.setLevel(Level.INFO);
		LateFailureLog.disconnected(CONTEXT);
		this.logger.setLevel(Level.OFF);
		LateFailureLog.answered(CONTEXT);
		assertThat(this.lines.list).isEmpty();
	}

	private void assertLine(Level level, String text, boolean traced) {
		assertThat(this.lines.list).singleElement().satisfies((line) -> {
			assertThat(line.getLevel()).isEqualTo(level);
			assertThat(line.getFormattedMessage()).isEqualTo(text);
			assertThat(line.getThrowableProxy() != null).isEqualTo(traced);
		});
	}

}
