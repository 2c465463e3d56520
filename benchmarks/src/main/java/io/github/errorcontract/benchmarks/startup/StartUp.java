package io.github.errorcontract.benchmarks.startup;

import org.jspecify.annotations.Nullable;

/**
 * What one start took.
 *
 * @param cpuNanos the CPU time of the process until it was ready, in nanoseconds
 * @param classes the classes loaded until then
 * @param classesAfterError the classes loaded after one domain exception
 */
public record StartUp(long cpuNanos, int classes, int classesAfterError) {

	private static final String PREFIX = "start-up: ";

	String toLine() {
		return PREFIX + this.cpuNanos + " " + this.classes + " " + this.classesAfterError;
	}

	static @Nullable StartUp fromLine(String line) {
		if (!line.startsWith(PREFIX)) {
			return null;
		}
		String[] parts = line.substring(PREFIX.length()).split(" ");
		return new StartUp(Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
	}

}
