package io.github.errorcontract.benchmarks.load;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What became of the requests. Thread-safe.
 */
final class Tally {

	private static final int MOST_COMPLAINTS = 20;

	private final AtomicInteger answered = new AtomicInteger();

	private final AtomicInteger errors = new AtomicInteger();

	private final AtomicInteger cut = new AtomicInteger();

	private final AtomicInteger abandoned = new AtomicInteger();

	private final AtomicInteger wrong = new AtomicInteger();

	private final Set<String> generated = ConcurrentHashMap.newKeySet();

	private final ConcurrentLinkedQueue<String> complaints = new ConcurrentLinkedQueue<>();

	void answered(boolean error) {
		this.answered.incrementAndGet();
		if (error) {
			this.errors.incrementAndGet();
		}
	}

	void cut() {
		this.cut.incrementAndGet();
	}

	void abandoned() {
		this.abandoned.incrementAndGet();
	}

	/**
	 * Notes an ID that the service made.
	 * @return whether no other answer had it
	 */
	boolean isNew(String id) {
		return this.generated.add(id);
	}

	void complain(String text) {
		if (this.wrong.incrementAndGet() <= MOST_COMPLAINTS) {
			this.complaints.add(text);
		}
	}

	List<String> complaints() {
		return List.copyOf(this.complaints);
	}

	/**
	 * Forgets the IDs, which would count as memory that the service holds.
	 */
	void forget() {
		this.generated.clear();
	}

	@Override
	public String toString() {
		return this.answered + " answered (" + this.errors + " errors), " + this.cut + " cut, " + this.abandoned
				+ " abandoned, " + this.wrong + " wrong";
	}

}
