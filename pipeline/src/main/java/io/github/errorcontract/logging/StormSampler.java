package io.github.errorcontract.logging;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/**
 * Limits the log lines of each code per minute. The number of suppressed lines is
 * reported with the first error after the minute, regardless of its code, and at
 * shutdown. Thread-safe.
 */
final class StormSampler {

	private static final long MINUTE = Duration.ofMinutes(1).toMillis();

	private static final int MOST_CODES = 1000;

	private static final String OTHER = "other codes";

	private final Map<String, Count> counts = new ConcurrentHashMap<>();

	private final int most;

	private final Clock clock;

	private final BiConsumer<String, Integer> summary;

	private long end;

	/**
	 * Creates the sampler.
	 * @param most the number of lines per code and minute, at least 1
	 * @param clock the clock
	 * @param summary receives the code and the number of suppressed lines
	 */
	StormSampler(int most, Clock clock, BiConsumer<String, Integer> summary) {
		this.most = most;
		this.clock = clock;
		this.summary = summary;
		this.end = clock.millis() + MINUTE;
	}

	/**
	 * Returns whether to log another line of a code.
	 */
	boolean admits(String code) {
		synchronized (this) {
			long now = this.clock.millis();
			if (now >= this.end) {
				this.end = now + MINUTE;
				summarize();
			}
			String counted = (this.counts.size() < MOST_CODES || this.counts.containsKey(code)) ? code : OTHER;
			return ++this.counts.computeIfAbsent(counted, (unused) -> new Count()).lines <= this.most;
		}
	}

	/**
	 * Reports the suppressed lines and starts a new minute.
	 */
	synchronized void summarize() {
		this.counts.forEach((code, count) -> {
			if (count.lines > this.most) {
				this.summary.accept(code, count.lines - this.most);
			}
		});
		this.counts.clear();
	}

	private static final class Count {

		private int lines;

	}

}
