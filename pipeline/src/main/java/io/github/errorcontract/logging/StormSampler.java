package io.github.errorcontract.logging;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/**
 * Leaves out the log lines of a storm: of each code those after the first ones of a
 * minute. How many were left out is told with the first error after the minute, of
 * whatever code, and in the end. Thread-safe.
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
	 * @param most the lines of one code in one minute, at least 1
	 * @param clock tells when a minute is over
	 * @param summary is told the code and the number of lines that were left out
	 */
	StormSampler(int most, Clock clock, BiConsumer<String, Integer> summary) {
		this.most = most;
		this.clock = clock;
		this.summary = summary;
		this.end = clock.millis() + MINUTE;
	}

	/**
	 * Tells whether to log one more line of a code.
	 */
	boolean admits(String code) {
		synchronized (this) {
			long now = this.clock.millis();
			if (now >= this.end) {
				this.end = now + MINUTE;
				tellLeftOut();
			}
			String counted = (this.counts.size() < MOST_CODES || this.counts.containsKey(code)) ? code : OTHER;
			return ++this.counts.computeIfAbsent(counted, (unused) -> new Count()).lines <= this.most;
		}
	}

	/**
	 * Tells what was left out since it was last told, and begins anew.
	 */
	synchronized void tellLeftOut() {
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
