package io.github.errorcontract.benchmarks.startup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.github.errorcontract.benchmarks.lineup.ClassPath;
import io.github.errorcontract.benchmarks.lineup.Contender;

/**
 * Starts a contender in a JVM of its own, with that JVM's defaults.
 */
public final class StartUpMeasurement {

	private StartUpMeasurement() {
	}

	/**
	 * Starts a contender once and waits for the end of its JVM.
	 * @param contender the contender
	 * @return what the start took
	 */
	public static StartUp measure(Contender contender) {
		try {
			Process process = new ProcessBuilder(command(contender)).redirectErrorStream(true).start();
			try (BufferedReader output = process.inputReader()) {
				List<String> lines = output.lines().toList();
				return lines.stream()
					.map(StartUp::fromLine)
					.filter(Objects::nonNull)
					.findFirst()
					.orElseThrow(() -> new IllegalStateException(String.join("\n", lines)));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> command(Contender contender) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.add("-cp");
		command.add(ClassPath.of(contender));
		command.add(StartUpApplication.class.getName());
		command.add(contender.configuration().getName());
		command.addAll(contender.properties());
		return command;
	}

}
