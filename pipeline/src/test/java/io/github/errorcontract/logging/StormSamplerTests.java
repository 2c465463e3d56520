package io.github.errorcontract.logging;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StormSamplerTests {

	private final List<String> summaries = new ArrayList<>();

	private final Ticking clock = new Ticking();

	private final StormSampler sampler = new StormSampler(2, this.clock,
			(code, lines) -> this.summaries.add(code + " " + lines));

	@Test
	void admitsFirstLinesOfEachCode() {
		assertThat(admitted("A", 5)).isEqualTo(2);
		assertThat(admitted("B", 1)).isEqualTo(1);
		assertThat(this.summaries).isEmpty();
	}

	@Test
	void tellsAfterTheMinuteWhatWasLeftOut() {
		admitted("A", 5);
		this.clock.now = this.clock.now.plusSeconds(60);
		assertThat(admitted("B", 1)).isEqualTo(1);
		assertThat(this.summaries).containsExactly("A 3");
		assertThat(admitted("A", 5)).isEqualTo(2);
	}

	@Test
	void tellsInTheEndWhatWasLeftOut() {
		admitted("A", 5);
		this.sampler.summarize();
		this.sampler.summarize();
		assertThat(this.summaries).containsExactly("A 3");
	}

	@Test
	void tellsNothingWhereNothingWasLeftOut() {
		admitted("A", 2);
		this.sampler.summarize();
		assertThat(this.summaries).isEmpty();
	}

	@Test
	void beginsItsFirstMinuteAtOnce() {
		this.clock.now = this.clock.now.plusSeconds(30);
		admitted("A", 5);
		this.clock.now = this.clock.now.plusSeconds(29);
		assertThat(admitted("A", 1)).isZero();
		this.clock.now = this.clock.now.plusSeconds(1);
		assertThat(admitted("A", 1)).isEqualTo(1);
		assertThat(this.summaries).containsExactly("A 4");
	}

	@Test
	void countsCodesThatAreTooManyAsOne() {
		for (int i = 0; i < 1000; i++) {
			assertThat(admitted("CODE_" + i, 1)).isEqualTo(1);
		}
		assertThat(admitted("NEW_1", 1)).isEqualTo(1);
		assertThat(admitted("NEW_2", 1)).isEqualTo(1);
		assertThat(admitted("NEW_3", 1)).isZero();
		assertThat(admitted("CODE_0", 2)).isEqualTo(1);
		this.sampler.summarize();
		assertThat(this.summaries).containsExactlyInAnyOrder("other codes 1", "CODE_0 1");
	}

	@Test
	void losesNoLineOfManyThreads() throws InterruptedException {
		List<Thread> threads = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			threads.add(new Thread(() -> admitted("A", 1000)));
		}
		threads.forEach(Thread::start);
		for (Thread thread : threads) {
			thread.join();
		}
		this.sampler.summarize();
		assertThat(this.summaries).containsExactly("A 3998");
	}

	private int admitted(String code, int lines) {
		int admitted = 0;
		for (int i = 0; i < lines; i++) {
			admitted += this.sampler.admits(code) ? 1 : 0;
		}
		return admitted;
	}

	private static final class Ticking extends Clock {

		private Instant now = Instant.EPOCH;

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return this.now;
		}

	}

}
