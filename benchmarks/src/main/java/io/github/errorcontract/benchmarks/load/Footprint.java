package io.github.errorcontract.benchmarks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a JVM holds when nobody asks anything of it.
 *
 * @param sockets the open sockets; 0 where the system does not tell
 * @param threads the platform threads
 * @param bytes the heap that is in use after a garbage collection
 */
record Footprint(int sockets, int threads, long bytes) {

	private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

	private static final long TOLERATED_BYTES = 8L << 20;

	static Footprint take() throws InterruptedException {
		Footprint footprint = takeOnce();
		for (int attempt = 0; attempt < 30; attempt++) {
			Thread.sleep(500);
			Footprint next = takeOnce();
			if (next.sockets == footprint.sockets && next.threads == footprint.threads) {
				return next;
			}
			footprint = next;
		}
		return footprint;
	}

	/**
	 * Takes the footprint again until nothing is left that was not there before, but for
	 * a minute at most: a container looks for idle connections now and then.
	 */
	static Footprint takeAfter(Footprint before) throws InterruptedException {
		Footprint after = take();
		for (int attempt = 0; attempt < 60 && !after.complaintsAgainst(before).isEmpty(); attempt++) {
			Thread.sleep(1000);
			after = takeOnce();
		}
		return after;
	}

	private static Footprint takeOnce() {
		System.gc();
		return new Footprint(openSockets(), ManagementFactory.getThreadMXBean().getThreadCount(),
				ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
	}

	private static int openSockets() {
		if (!Files.isDirectory(DESCRIPTORS)) {
			return 0;
		}
		try (Stream<Path> descriptors = Files.list(DESCRIPTORS)) {
			return (int) descriptors.filter(Footprint::isSocket).count();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isSocket(Path descriptor) {
		try {
			return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
		}
		catch (IOException ex) {
			return false;
		}
	}

	List<String> complaintsAgainst(Footprint before) {
		List<String> complaints = new ArrayList<>();
		if (this.sockets > before.sockets) {
			complaints.add("sockets left open: " + (this.sockets - before.sockets));
		}
		if (this.threads > before.threads) {
			complaints.add("threads left: " + (this.threads - before.threads));
		}
		if (this.bytes > before.bytes + TOLERATED_BYTES) {
			complaints.add("bytes left: " + (this.bytes - before.bytes));
		}
		return complaints;
	}

}
