package io.github.errorcontract.benchmarks.table;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;

/**
 * The outline of the machine: what the figures depend on, and nothing that tells whose it
 * is.
 */
final class Machine {

	private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

	private Machine() {
	}

	static String outline() {
		OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		return String.join(", ", system.getAvailableProcessors() + " cores", cpuModel(),
				(system.getTotalMemorySize() >> 30) + " GB of memory", system.getName() + " " + system.getVersion(),
				System.getProperty("java.vm.name") + " " + Runtime.version());
	}

	private static String cpuModel() {
		try (Stream<String> lines = Files.lines(CPU_INFO)) {
			return lines.filter((line) -> line.startsWith("model name"))
				.map((line) -> line.substring(line.indexOf(':') + 1).trim())
				.findFirst()
				.orElse(System.getProperty("os.arch"));
		}
		catch (IOException ex) {
			return System.getProperty("os.arch");
		}
	}

}
