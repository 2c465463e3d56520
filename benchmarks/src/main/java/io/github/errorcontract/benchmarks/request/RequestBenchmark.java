package io.github.errorcontract.benchmarks.request;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.github.errorcontract.benchmarks.container.InProcessApplication;
import io.github.errorcontract.benchmarks.container.InProcessContainer;
import io.github.errorcontract.benchmarks.container.InProcessResponse;
import io.github.errorcontract.benchmarks.lineup.Contender;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One request to one contender.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init")
public class RequestBenchmark {

	/**
	 * How many requests come first. A number rather than a time, so that a busy machine
	 * has the same code compiled as a quiet one.
	 */
	private static final int WARM_UP = 12_000;

	/**
	 * The contender that answers.
	 */
	@Param
	public Contender contender;

	/**
	 * The request.
	 */
	@Param
	public Scenario scenario;

	/**
	 * Whether log lines are made.
	 */
	@Param
	public LogOutput logOutput;

	private InProcessContainer container;

	/**
	 * Starts the contender and makes sure that it answers as it should, then warms up.
	 */
	@Setup
	public void start() {
		this.container = InProcessApplication.start(this.contender.configuration(), properties());
		this.logOutput.apply();
		verify(request());
		for (int i = 0; i < WARM_UP; i++) {
			request();
		}
	}

	private void verify(InProcessResponse response) {
		String body = response.bodyText();
		if (response.getStatus() != this.scenario.status(this.contender)
				|| !body.startsWith(this.scenario.bodyStart(this.contender))
				|| response.containsHeader("X-Request-Id") != this.contender.hasRequestId()) {
			throw new IllegalStateException("Unexpected answer of " + this.contender + " to " + this.scenario + ": "
					+ response.getStatus() + " " + body);
		}
	}

	private String[] properties() {
		return Stream
			.concat(this.contender.properties().stream(), Stream.of("--logging.level.root=off", LogOutput.PATTERN))
			.toArray(String[]::new);
	}

	/**
	 * Makes a request and has it answered.
	 * @return the response
	 */
	@Benchmark
	public InProcessResponse request() {
		return this.container.service(this.scenario.request());
	}

}
