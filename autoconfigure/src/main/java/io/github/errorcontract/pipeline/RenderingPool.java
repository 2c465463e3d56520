package io.github.errorcontract.pipeline;

import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;

/**
 * Buffers that answers use one after the other.
 */
final class RenderingPool {

	private static final int MOST_KEPT = 64;

	private static final int LARGEST_KEPT = 16 * 1024;

	private final Queue<Rendering> free = new ArrayBlockingQueue<>(MOST_KEPT);

	Rendering take() {
		Rendering rendering = this.free.poll();
		return ((rendering != null) ? rendering : new Rendering(this)).open();
	}

	void giveBack(Rendering rendering, int size) {
		if (size <= LARGEST_KEPT) {
			this.free.offer(rendering);
		}
	}

}
