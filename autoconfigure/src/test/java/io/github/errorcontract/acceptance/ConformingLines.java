package io.github.errorcontract.acceptance;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Counts the lines of the tables that hold, by group and container, and prints them when
 * all tests have run. A group is called as the class that has its lines.
 */
final class ConformingLines implements BeforeEachCallback, AfterEachCallback {

	private static final Map<String, Map<Container, Count>> counts = new TreeMap<>();

	private static String group = "";

	@Override
	public void beforeEach(ExtensionContext context) {
		group = context.getRequiredTestClass()
			.getSimpleName()
			.replaceAll("(Failure)?(Table)?Tests$", "")
			.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
			.toLowerCase(Locale.ROOT);
		context.getRoot()
			.getStore(ExtensionContext.Namespace.create(ConformingLines.class))
			.computeIfAbsent(Summary.class);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		group = "";
	}

	/**
	 * Counts a line of a table, which conforms if its check throws nothing.
	 */
	static void check(Container container, Runnable line) {
		if (group.isEmpty()) {
			line.run();
			return;
		}
		Map<Container, Count> ofGroup = counts.computeIfAbsent(group, (name) -> new EnumMap<>(Container.class));
		Count before = ofGroup.getOrDefault(container, Count.NONE);
		ofGroup.put(container, before.plus(0, 1));
		line.run();
		ofGroup.put(container, before.plus(1, 1));
	}

	private static Count total(Container container) {
		return counts.values()
			.stream()
			.map((ofGroup) -> ofGroup.getOrDefault(container, Count.NONE))
			.reduce(Count.NONE, (one, other) -> one.plus(other.conforming(), other.all()));
	}

	private static String row(String name, Object tomcat, Object jetty) {
		return String.format("%-20s %9s %9s%n", name, tomcat, jetty);
	}

	/**
	 * Closed by JUnit when all tests have run.
	 */
	static final class Summary implements AutoCloseable {

		@Override
		public void close() {
			StringBuilder summary = new StringBuilder(row("Conforming lines", "Tomcat", "Jetty"));
			counts
				.forEach((name, ofGroup) -> summary.append(row(name, ofGroup.getOrDefault(Container.TOMCAT, Count.NONE),
						ofGroup.getOrDefault(Container.JETTY, Count.NONE))));
			summary.append(row("in all", total(Container.TOMCAT), total(Container.JETTY)));
			System.out.print(summary);
		}

	}

	private record Count(int conforming, int all) {

		static final Count NONE = new Count(0, 0);

		Count plus(int conforming, int all) {
			return new Count(this.conforming + conforming, this.all + all);
		}

		@Override
		public String toString() {
			return (this.all > 0) ? this.conforming + "/" + this.all : "-";
		}

	}

}
