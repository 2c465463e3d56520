package io.github.errorcontract.logging;

import java.util.List;

import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.exception.ConflictException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LogLineTests {

	@BeforeEach
	void giveUpTheLineOfOtherTests() {
		LogLine.start().append("a".repeat(5000));
	}

	@Test
	void isUsedAgainByItsThread() {
		StringBuilder line = LogLine.start().append("first");
		assertThat(LogLine.start()).isSameAs(line).isEmpty();
		line.ensureCapacity(2048);
		assertThat(line.capacity()).isEqualTo(2048);
		assertThat(LogLine.start()).isSameAs(line).isEmpty();
	}

	@Test
	void isGivenUpWhereItHasGrownTooLong() {
		StringBuilder line = LogLine.start();
		line.ensureCapacity(2049);
		StringBuilder next = LogLine.start();
		assertThat(next).isNotSameAs(line).isEmpty();
		assertThat(LogLine.start()).isSameAs(next);
	}

	@Test
	void isAnotherOneInEveryThread() throws InterruptedException {
		StringBuilder line = LogLine.start();
		StringBuilder[] other = new StringBuilder[1];
		Thread thread = new Thread(() -> other[0] = LogLine.start());
		thread.start();
		thread.join();
		assertThat(other[0]).isNotNull().isNotSameAs(line);
	}

	@Test
	void namesClassOfFailureUnlessItIsOurs() {
		assertThat(failure(new IllegalStateException("broken"))).isEqualTo(": IllegalStateException: broken");
		assertThat(failure(new ConflictException("Paid."))).isEqualTo(": Paid.");
		Throwable anonymous = new IllegalStateException("broken") {
		};
		assertThat(failure(anonymous)).isEqualTo(": " + anonymous.getClass().getName() + ": broken");
	}

	@Test
	void listsInputsToBlame() {
		StringBuilder line = LogLine.start();
		LogLine.appendDetails(line, List.of(new ErrorDetail(null, "DATES", "crossed"),
				new ErrorDetail("sku", "SIZE", "too long"), new ErrorDetail("zip", "ZIP", "wrong")));
		assertThat(line).hasToString(": DATES, SIZE sku, ZIP zip");
	}

	private static String failure(Throwable failure) {
		StringBuilder line = LogLine.start();
		LogLine.appendFailure(line, failure);
		return line.toString();
	}

}
