package io.github.errorcontract.benchmarks.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.github.errorcontract.benchmarks.lineup.ClassPath;
import io.github.errorcontract.benchmarks.lineup.Contender;

/**
 * Puts the starter under load with faults, on platform threads and, where the JDK has
 * them, on virtual ones, each in a JVM of its own. Ends with status 1 if an answer was
 * malformed, an ID lost or foreign, or if sockets, threads or memory were left behind.
 */
public final class LoadRun {

	private static final int FIRST_WITH_VIRTUAL_THREADS = 21;

	private static final String DEFAULT_REQUESTS = "100000";

	private LoadRun() {
	}

	/**
	 * Runs the load.
	 * @param args the number of requests, {@code 100000} by default
	 * @throws IOException if the JVM cannot be started
	 * @throws InterruptedException if interrupted while waiting for it
	 */
	public static void main(String[] args) throws IOException, InterruptedException {
		String requests = (args.length > 0) ? args[0] : DEFAULT_REQUESTS;
		boolean failed = run(requests, false) != 0;
		if (Runtime.version().feature() >= FIRST_WITH_VIRTUAL_THREADS) {
			failed |= run(requests, true) != 0;
		}
		System.exit(failed ? 1 : 0);
	}

	private static int run(String requests, boolean virtual) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.add("-Xmx512m");
		command.add("-cp");
		command.add(ClassPath.of(Contender.ERROR_CONTRACT));
		command.add(LoadApplication.class.getName());
		command.add(requests);
		command.add("--spring.threads.virtual.enabled=" + virtual);
		return new ProcessBuilder(command).inheritIO().start().waitFor();
	}

}
