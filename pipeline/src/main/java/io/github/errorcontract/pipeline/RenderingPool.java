package io.github.errorcontract.pipeline;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Buffers that answers use one after the other, as a rule those of the same thread.
 * Thread-safe.
 */
final class RenderingPool {

	private static final int MOST_KEPT = 64;

	private static final int LARGEST_KEPT = 16 * 1024;

	private final AtomicReferenceArray<Rendering> free = new AtomicReferenceArray<>(MOST_KEPT);

	Rendering take() {
		Rendering rendering = this.free.getAndSet(place(), null);
		return ((rendering != null) ? rendering : new Rendering(this)).open();
	}

	void giveBack(Rendering rendering, int size) {
		if (size <= LARGEST_KEPT) {
			this.free.set(place(), rendering);
		}
	}

	private static int place() {
		return Math.floorMod(Thread.currentThread().getId(), MOST_KEPT);
	}

}
