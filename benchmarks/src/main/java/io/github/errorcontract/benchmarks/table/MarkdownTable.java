package io.github.errorcontract.benchmarks.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.errorcontract.benchmarks.lineup.Contender;

/**
 * The measurements as a table in Markdown, a column for each contender.
 */
class MarkdownTable {

	private final Cells cells;

	MarkdownTable(Measurements measurements) {
		this.cells = new Cells(measurements);
	}

	@Override
	public String toString() {
		List<String> titles = Arrays.stream(Contender.values()).map(Contender::title).toList();
		Stream<String> head = Stream.of(line("", titles, "**ours, at most**"),
				"|---".repeat(Contender.values().length + 2) + "|");
		return Stream.concat(head, Row.all().stream().map(this::line)).collect(Collectors.joining("\n"));
	}

	private String line(Row row) {
		List<String> values = Arrays.stream(Contender.values())
			.map((contender) -> row.cell().apply(contender, this.cells))
			.toList();
		return line(row.title(), values, row.limit().isEmpty() ? "" : "**" + row.limit() + "**");
	}

	private String line(String title, List<String> values, String limit) {
		return "| " + title + " | " + String.join(" | ", values) + " | " + limit + " |";
	}

}
