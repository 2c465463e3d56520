package io.github.errorcontract.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Prometheus reads from the running service.
 *
 * @param lines the lines of all metrics
 */
record Scrape(List<String> lines) {

	private static final Pattern LINE = Pattern.compile("([a-z_:]+)(?:\\{([^}]*)})? (\\S+)");

	private static final Pattern LABEL = Pattern.compile("([a-z_]+)=\"([^\"]*)\"");

	static Scrape of(SampleClient client) {
		Answer answer = client.get("/actuator/prometheus", "Accept", "text/plain");
		return new Scrape(answer.body().lines().filter((line) -> !line.startsWith("#")).toList());
	}

	/** The labels of each metric, by its name. */
	Map<String, Set<String>> labels() {
		Map<String, Set<String>> labels = new TreeMap<>();
		for (String line : this.lines) {
			Matcher metric = LINE.matcher(line);
			if (metric.matches()) {
				Set<String> names = labels.computeIfAbsent(metric.group(1), (name) -> new TreeSet<>());
				if (metric.group(2) != null) {
					LABEL.matcher(metric.group(2)).results().forEach((label) -> names.add(label.group(1)));
				}
			}
		}
		return labels;
	}

	/** The values of a metric with all of the given labels. */
	List<Double> values(String metric, String... labels) {
		List<Double> values = new ArrayList<>();
		for (String line : this.lines) {
			if (line.startsWith(metric + "{") && List.of(labels).stream().allMatch(line::contains)) {
				values.add(Double.valueOf(line.substring(line.lastIndexOf(' ') + 1)));
			}
		}
		return values;
	}

}
