package io.github.errorcontract.benchmarks.table;

import java.time.LocalDate;
import java.time.ZoneOffset;

import io.github.errorcontract.benchmarks.lineup.Contender;
import io.github.errorcontract.benchmarks.request.RequestMeasurement;
import io.github.errorcontract.benchmarks.startup.StartUpMeasurement;
import io.github.errorcontract.benchmarks.table.Measurements.Request;

/**
 * Measures every contender and prints the table on the standard output; progress goes to
 * the standard error.
 */
public final class PerformanceTable {

	private final Plan plan;

	private final Measurements measurements = new Measurements();

	private PerformanceTable(Plan plan) {
		this.plan = plan;
	}

	/**
	 * Measures and prints.
	 * @param args see {@code --help}
	 */
	public static void main(String[] args) {
		if (args.length > 0 && args[0].equals("--help")) {
			System.out.print(Plan.USAGE);
			return;
		}
		PerformanceTable table = new PerformanceTable(new Plan(args));
		table.measureRequests();
		table.measureStartUps();
		table.print();
	}

	private void measureRequests() {
		int rounds = this.plan.isQuick() ? 1 : 3;
		RequestMeasurement measurement = new RequestMeasurement(this.plan.isQuick() ? 1 : 4);
		for (int round = 1; round <= rounds; round++) {
			for (Request request : this.plan.requests()) {
				System.err.println("round " + round + " of " + rounds + ": " + request);
				this.measurements.add(request,
						measurement.measure(request.contender(), request.scenario(), request.logOutput()));
			}
		}
	}

	private void measureStartUps() {
		for (int round = 1; round <= this.plan.startUpRounds(); round++) {
			System.err.println("start-up " + round + " of " + this.plan.startUpRounds());
			for (Contender contender : this.plan.starters()) {
				this.measurements.add(contender, StartUpMeasurement.measure(contender));
			}
		}
	}

	private void print() {
		System.out.println("Measured on " + LocalDate.now(ZoneOffset.UTC) + ": " + Machine.outline() + ".");
		System.out.println();
		System.out.println(new MarkdownTable(this.measurements));
	}

}
