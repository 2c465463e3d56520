package io.github.errorcontract.benchmarks.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import io.github.errorcontract.benchmarks.lineup.Contender;
import io.github.errorcontract.benchmarks.request.LogOutput;
import io.github.errorcontract.benchmarks.request.Scenario;
import io.github.errorcontract.benchmarks.table.Measurements.Request;

/**
 * What is to be measured, as the command line says.
 */
class Plan {

	static final String USAGE = """
			Arguments, none for the whole table:
			  --quick                  a rough look: one JVM, three starts
			  --only=bare,deblauwe     these contenders; ratios need bare and response-entity
			  --rows=success,start-up  these rows: success, observed-success, domain-exception,
			                           invalid-fields, malformed-json, unknown-route, start-up
			""";

	private static final String START_UP = "START_UP";

	private Set<Contender> contenders = EnumSet.allOf(Contender.class);

	private Set<Scenario> scenarios = EnumSet.allOf(Scenario.class);

	private boolean startUp = true;

	private boolean quick;

	Plan(String... args) {
		for (String arg : args) {
			int equals = arg.indexOf('=');
			String name = (equals < 0) ? arg : arg.substring(0, equals);
			option(name).accept(constants(arg.substring(equals + 1)));
		}
	}

	private Consumer<List<String>> option(String name) {
		return switch (name) {
			case "--quick" -> (values) -> this.quick = true;
			case "--only" -> (values) -> this.contenders = choose(Contender.class, values);
			case "--rows" -> this::chooseRows;
			default -> throw new IllegalArgumentException("Unknown argument: " + name);
		};
	}

	private void chooseRows(List<String> values) {
		this.startUp = values.contains(START_UP);
		this.scenarios = choose(Scenario.class, values.stream().filter((value) -> !value.equals(START_UP)).toList());
	}

	private static <E extends Enum<E>> Set<E> choose(Class<E> type, List<String> names) {
		Set<E> chosen = EnumSet.noneOf(type);
		names.forEach((name) -> chosen.add(Enum.valueOf(type, name)));
		return chosen;
	}

	private static List<String> constants(String values) {
		return Arrays.stream(values.split(","))
			.map((value) -> value.toUpperCase(Locale.ROOT).replace('-', '_'))
			.toList();
	}

	boolean isQuick() {
		return this.quick;
	}

	int startUpRounds() {
		return (!this.startUp) ? 0 : this.quick ? 3 : 21;
	}

	/**
	 * Returns whose starts are compared; those without exceptions start as the plain one.
	 */
	List<Contender> starters() {
		return this.contenders.stream().filter(Contender::throwsErrors).toList();
	}

	/**
	 * Returns one round of requests. Log lines are made as they would be, but for the
	 * domain exception, which is measured without and, where that differs, with them.
	 */
	List<Request> requests() {
		List<Request> requests = new ArrayList<>();
		for (Scenario scenario : this.scenarios) {
			for (Contender contender : this.contenders) {
				if (scenario == Scenario.DOMAIN_EXCEPTION) {
					requests.add(new Request(contender, scenario, LogOutput.OFF));
				}
				if (scenario != Scenario.DOMAIN_EXCEPTION && contender.throwsErrors()
						|| contender.logsDomainException()) {
					requests.add(new Request(contender, scenario, LogOutput.ON));
				}
			}
		}
		return requests;
	}

}
