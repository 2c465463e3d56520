package io.github.errorcontract.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tables of the page on causes: every table that has the columns {@code status} and
 * {@code code}. Its rows name classes in any column; those in the head of a table count
 * for each of its rows.
 */
final class CausesPage {

	private static final Pattern CLASS = Pattern.compile("`((?:[a-z]\\w*\\.)*[A-Z]\\w*[a-z]\\w*)`");

	private CausesPage() {
	}

	static List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		List<String> head = List.of();
		for (String line : lines("causes.md")) {
			List<String> cells = cells(line);
			if (cells.isEmpty()) {
				head = List.of();
			}
			else if (head.isEmpty()) {
				head = cells;
			}
			else if (head.containsAll(List.of("status", "code")) && !line.startsWith("|--")) {
				rows.add(new Row(head, cells));
			}
		}
		return rows;
	}

	/**
	 * Returns the names of the classes in a table of one column.
	 */
	static List<String> names(String head) {
		List<String> lines = lines("causes.md");
		int start = lines.indexOf("| " + head + " |");
		return lines.subList(start, lines.size())
			.stream()
			.takeWhile((line) -> line.startsWith("|"))
			.flatMap(CausesPage::namesIn)
			.toList();
	}

	private static Stream<String> namesIn(String text) {
		return CLASS.matcher(text).results().map((name) -> name.group(1));
	}

	private static List<String> cells(String line) {
		return line.startsWith("|")
				? Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1)).map(String::strip).toList()
				: List.of();
	}

	static List<String> lines(String page) {
		try {
			return Files.readAllLines(ProjectFiles.file("docs/reference/" + page));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What is told of one failure.
	 *
	 * @param head the titles of the columns
	 * @param cells what is in them
	 */
	record Row(List<String> head, List<String> cells) {

		private static final String HEADER_FIELDS = "header fields";

		private static final Pattern CODE = Pattern.compile("\\b[A-Z]+(?:_[A-Z]+)*\\b");

		private static final Pattern FIELD = Pattern.compile("`([A-Za-z-]+)`([^`]*)");

		boolean isComplete() {
			return this.head.contains(HEADER_FIELDS) && this.head.size() == this.cells.size();
		}

		List<String> classes() {
			return Stream.concat(Stream.of(this.head.get(0)), withoutHeaderFields())
				.flatMap(CausesPage::namesIn)
				.toList();
		}

		private Stream<String> withoutHeaderFields() {
			int excluded = this.head.indexOf(HEADER_FIELDS);
			return Stream.iterate(0, (column) -> column < this.cells.size(), (column) -> column + 1)
				.filter((column) -> column != excluded)
				.map(this.cells::get);
		}

		/**
		 * Tells whether the answer depends on nothing but what the row says.
		 */
		boolean isFixed() {
			return cell("status").matches("[45][0-9]{2}");
		}

		/**
		 * Returns the answers that the row allows, as {@code "404 NOT_FOUND"}.
		 */
		List<String> answers() {
			return CODE.matcher(cell("code"))
				.results()
				.map(MatchResult::group)
				.map((code) -> cell("status") + " " + code)
				.toList();
		}

		/**
		 * Returns the header fields that the answer may have.
		 */
		List<String> headerFields() {
			return fields().map((field) -> field.group(1)).toList();
		}

		/**
		 * Returns the header fields that the answer has under all conditions, which are
		 * those without words after them.
		 */
		List<String> certainHeaderFields() {
			return fields().filter((field) -> field.group(2).replace(",", "").isBlank())
				.map((field) -> field.group(1))
				.toList();
		}

		private Stream<MatchResult> fields() {
			return FIELD.matcher(cell(HEADER_FIELDS)).results();
		}

		private String cell(String title) {
			int column = this.head.indexOf(title);
			return (column >= 0 && column < this.cells.size()) ? this.cells.get(column) : "";
		}

		@Override
		public String toString() {
			return "| " + String.join(" | ", this.cells) + " |";
		}

	}

}
