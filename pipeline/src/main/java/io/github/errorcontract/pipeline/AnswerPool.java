package io.github.errorcontract.pipeline;

import java.util.concurrent.atomic.AtomicReferenceArray;

import io.github.errorcontract.headers.ErrorHeaders;

/**
 * Answers that are used one after the other, as a rule by the same thread. Thread-safe.
 */
final class AnswerPool {

	private static final int MOST_KEPT = 64;

	private static final int LARGEST_KEPT = 16 * 1024;

	private final AtomicReferenceArray<Answer> free = new AtomicReferenceArray<>(MOST_KEPT);

	Answer take(ErrorHeaders headers) {
		Answer answer = this.free.getAndSet(slot(), null);
		return (answer != null) ? answer.headers(headers) : new Answer(headers);
	}

	void giveBack(Answer answer) {
		if (answer.clear() <= LARGEST_KEPT) {
			this.free.set(slot(), answer);
		}
	}

	private static int slot() {
		return Math.floorMod(Thread.currentThread().getId(), MOST_KEPT);
	}

}
