package io.github.errorcontract.benchmarks.table;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

import io.github.errorcontract.benchmarks.lineup.Contender;
import io.github.errorcontract.benchmarks.request.LogOutput;
import io.github.errorcontract.benchmarks.request.Scenario;
import io.github.errorcontract.benchmarks.request.Score;
import io.github.errorcontract.benchmarks.table.Measurements.Request;

/**
 * The cells of the table, made from the measurements. A dash stands for what has not been
 * measured.
 */
class Cells {

	private static final String NONE = "–";

	private final Measurements measurements;

	Cells(Measurements measurements) {
		this.measurements = measurements;
	}

	String bytesOverBare(Contender contender, Scenario scenario) {
		OptionalDouble bytes = median(contender, scenario, LogOutput.ON, Score::bytes);
		OptionalDouble bare = median(Contender.BARE, scenario, LogOutput.ON, Score::bytes);
		return (bytes.isPresent() && bare.isPresent()) ? format("%.0f", bytes.getAsDouble() - bare.getAsDouble())
				: NONE;
	}

	String bytes(Contender contender, Scenario scenario) {
		OptionalDouble bytes = median(contender, scenario, LogOutput.ON, Score::bytes);
		return bytes.isPresent() ? format("%.1f k", bytes.getAsDouble() / 1000) : NONE;
	}

	String domainTime(Contender contender) {
		return domainRatios(contender, Score::micros);
	}

	String domainBytes(Contender contender) {
		return domainRatios(contender, Score::bytes);
	}

	String startUpCpu(Contender contender) {
		return format("%.2f", this.measurements.medianOfPairs(contender,
				(startUp, bare) -> (double) startUp.cpuNanos() / bare.cpuNanos()));
	}

	String classes(Contender contender) {
		return format("%.0f",
				this.measurements.medianOfPairs(contender, (startUp, bare) -> startUp.classes() - bare.classes()));
	}

	String classesAfterError(Contender contender) {
		return format("%.0f", this.measurements.medianOfPairs(contender,
				(startUp, bare) -> startUp.classesAfterError() - bare.classesAfterError()));
	}

	private String domainRatios(Contender contender, ToDoubleFunction<Score> figure) {
		String off = domainRatio(contender, LogOutput.OFF, figure);
		return contender.logsDomainException() ? off + " / " + domainRatio(contender, LogOutput.ON, figure) : off;
	}

	private String domainRatio(Contender contender, LogOutput logOutput, ToDoubleFunction<Score> figure) {
		OptionalDouble own = median(contender, Scenario.DOMAIN_EXCEPTION, logOutput, figure);
		OptionalDouble yardstick = median(Contender.RESPONSE_ENTITY, Scenario.DOMAIN_EXCEPTION, LogOutput.OFF, figure);
		return (own.isPresent() && yardstick.isPresent()) ? format("%.2f", own.getAsDouble() / yardstick.getAsDouble())
				: NONE;
	}

	private OptionalDouble median(Contender contender, Scenario scenario, LogOutput logOutput,
			ToDoubleFunction<Score> figure) {
		return this.measurements.median(new Request(contender, scenario, logOutput), figure);
	}

	private static String format(String format, OptionalDouble value) {
		return value.isPresent() ? format(format, value.getAsDouble()) : NONE;
	}

	private static String format(String format, double value) {
		return String.format(Locale.ROOT, format, value);
	}

}
