package io.github.errorcontract.benchmarks.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

import io.github.errorcontract.benchmarks.lineup.Contender;
import io.github.errorcontract.benchmarks.request.LogOutput;
import io.github.errorcontract.benchmarks.request.Scenario;
import io.github.errorcontract.benchmarks.request.Score;
import io.github.errorcontract.benchmarks.startup.StartUp;

/**
 * What has been measured so far; asked for, it answers with medians.
 */
class Measurements {

	private final Map<Request, List<Score>> scores = new HashMap<>();

	private final Map<Contender, List<StartUp>> startUps = new HashMap<>();

	void add(Request request, Score score) {
		this.scores.computeIfAbsent(request, (key) -> new ArrayList<>()).add(score);
	}

	void add(Contender contender, StartUp startUp) {
		this.startUps.computeIfAbsent(contender, (key) -> new ArrayList<>()).add(startUp);
	}

	OptionalDouble median(Request request, ToDoubleFunction<Score> figure) {
		return median(this.scores.getOrDefault(request, List.of()).stream().mapToDouble(figure).sorted().toArray());
	}

	/**
	 * Compares starts pair by pair with those of plain Spring Boot in the same round.
	 */
	OptionalDouble medianOfPairs(Contender contender, ToDoubleBiFunction<StartUp, StartUp> figure) {
		List<StartUp> bare = this.startUps.getOrDefault(Contender.BARE, List.of());
		List<StartUp> other = this.startUps.getOrDefault(contender, List.of());
		double[] figures = new double[Math.min(bare.size(), other.size())];
		for (int i = 0; i < figures.length; i++) {
			figures[i] = figure.applyAsDouble(other.get(i), bare.get(i));
		}
		Arrays.sort(figures);
		return median(figures);
	}

	private static OptionalDouble median(double[] sorted) {
		return (sorted.length == 0) ? OptionalDouble.empty()
				: OptionalDouble.of((sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2);
	}

	record Request(Contender contender, Scenario scenario, LogOutput logOutput) {
	}

}
