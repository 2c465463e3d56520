package io.github.errorcontract.sample;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SampleTest
class MetricsTests {

	private static final Pattern SELECTOR = Pattern.compile("([a-z_]+)\\{([^}]*)}");

	private static final Pattern LABEL = Pattern.compile("([a-z_]+)\\s*(?:=~|!~|!=|=)");

	private static final Pattern GROUPING = Pattern.compile("by \\(([^)]*)\\)");

	/** What Prometheus itself adds to whatever it reads. */
	private static final String OF_PROMETHEUS = "job";

	private final JsonNode dashboard = JsonMapper.shared().readTree(new File("../docs/grafana/error-contract.json"));

	private SampleClient client;

	@BeforeEach
	void start(@LocalServerPort int port) {
		this.client = new SampleClient(port);
	}

	@Test
	void countsErrorsByCodeAndStatus() {
		List<Double> before = notFound();
		this.client.get("/orders/4711");
		assertThat(sum(notFound())).isEqualTo(sum(before) + 1);
	}

	private List<Double> notFound() {
		return Scrape.of(this.client)
			.values("error_responses_total", "code=\"ORDER_NOT_FOUND\"", "outcome=\"CLIENT_ERROR\"", "status=\"404\"");
	}

	private static double sum(List<Double> values) {
		return values.stream().mapToDouble(Double::doubleValue).sum();
	}

	@Test
	void namesNoFailureOfClientError() {
		this.client.get("/orders/4711");
		assertThat(Scrape.of(this.client)
			.values("http_server_requests_seconds_count", "exception=\"none\"", "status=\"404\"")).isNotEmpty();
	}

	@Test
	void showsOnlyMetricsAndLabelsThatThereAre() {
		this.client.get("/orders/4711");
		Map<String, Set<String>> labels = Scrape.of(this.client).labels();
		assertThat(queries()).hasSizeGreaterThan(8).allSatisfy((query) -> {
			Set<String> used = new TreeSet<>();
			GROUPING.matcher(query).results().forEach((by) -> used.addAll(List.of(by.group(1).split(", "))));
			SELECTOR.matcher(query).results().forEach((selector) -> {
				assertThat(labels).containsKey(selector.group(1));
				LABEL.matcher(selector.group(2)).results().forEach((label) -> used.add(label.group(1)));
				used.remove(OF_PROMETHEUS);
				assertThat(labels.get(selector.group(1))).containsAll(used);
			});
		});
	}

	private List<String> queries() {
		List<String> queries = new ArrayList<>();
		for (JsonNode panel : this.dashboard.get("panels")) {
			panel.get("targets").forEach((target) -> queries.add(target.get("expr").asString()));
		}
		return queries;
	}

	@Test
	void hasWhatGrafanaNeeds() {
		assertThat(this.dashboard.propertyNames()).contains("title", "uid", "schemaVersion", "panels", "templating",
				"time");
		Set<Integer> ids = new TreeSet<>();
		for (JsonNode panel : this.dashboard.get("panels")) {
			assertThat(panel.propertyNames()).contains("type", "title", "gridPos", "datasource", "targets",
					"fieldConfig", "options");
			assertThat(ids.add(panel.get("id").asInt())).isTrue();
			JsonNode place = panel.get("gridPos");
			assertThat(place.get("x").asInt() + place.get("w").asInt()).isBetween(1, 24);
		}
	}

}
