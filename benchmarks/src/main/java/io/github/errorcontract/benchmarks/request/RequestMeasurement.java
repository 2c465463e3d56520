package io.github.errorcontract.benchmarks.request;

import java.util.Collection;

import io.github.errorcontract.benchmarks.lineup.ClassPath;
import io.github.errorcontract.benchmarks.lineup.Contender;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

import org.springframework.util.Assert;

/**
 * Runs {@link RequestBenchmark} in a JVM of its own, one with less chance in it than by
 * default: the serial garbage collector, whose work falls into the time that is measured,
 * and compilation in the foreground, so that the same requests lead to the same code.
 */
public final class RequestMeasurement {

	private static final TimeValue ITERATION = TimeValue.milliseconds(300);

	private final int iterations;

	/**
	 * Creates a measurement.
	 * @param iterations how many times 300 milliseconds to measure, for a median
	 */
	public RequestMeasurement(int iterations) {
		this.iterations = iterations;
	}

	/**
	 * Measures once.
	 * @param contender the contender
	 * @param scenario the request
	 * @param logOutput whether log lines are made
	 * @return the score
	 */
	public Score measure(Contender contender, Scenario scenario, LogOutput logOutput) {
		String classPath = System.getProperty("java.class.path");
		System.setProperty("java.class.path",
				scenario.isObserved() ? ClassPath.observing(contender) : ClassPath.of(contender));
		try {
			return score(new Runner(options(contender, scenario, logOutput)).run());
		}
		catch (RunnerException ex) {
			throw new IllegalStateException(contender + " could not be measured in " + scenario, ex);
		}
		finally {
			System.setProperty("java.class.path", classPath);
		}
	}

	private Options options(Contender contender, Scenario scenario, LogOutput logOutput) {
		return new OptionsBuilder().include(RequestBenchmark.class.getName())
			.param("contender", contender.name())
			.param("scenario", scenario.name())
			.param("logOutput", logOutput.name())
			.addProfiler(GCProfiler.class)
			.verbosity(VerboseMode.SILENT)
			.shouldFailOnError(true)
			.jvmArgs("-XX:+UseSerialGC", "-Xbatch", "-Xms512m", "-Xmx512m")
			.forks(1)
			.warmupIterations(1)
			.warmupTime(ITERATION)
			.measurementIterations(this.iterations)
			.measurementTime(ITERATION)
			.build();
	}

	private Score score(Collection<RunResult> results) {
		RunResult result = results.iterator().next();
		Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
		Assert.state(bytes != null, "The allocation must have been measured");
		return new Score(median(result.getPrimaryResult()), median(bytes));
	}

	private double median(Result<?> result) {
		return result.getStatistics().getPercentile(50);
	}

}
