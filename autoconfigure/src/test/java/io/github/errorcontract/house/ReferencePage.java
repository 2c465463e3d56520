package io.github.errorcontract.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page of the reference, or a section of one, so that a test runs what the page shows.
 *
 * @param text the Markdown
 */
public record ReferencePage(String text) {

	private static final Path FOLDER = ProjectFiles.file("docs/reference");

	private static final Pattern HEADING = Pattern.compile("(?m)^## (.*)$");

	private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");

	private static final Pattern CODE = Pattern.compile("`([^`]+)`");

	/**
	 * Reads a page.
	 * @param name the name of its file, without the extension
	 */
	public static ReferencePage of(String name) {
		try {
			return new ReferencePage(Files.readString(FOLDER.resolve(name + ".md")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns the names of all pages.
	 */
	public static List<String> names() {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.map((file) -> file.getFileName().toString().replace(".md", "")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns the headings of the sections.
	 */
	public List<String> headings() {
		return HEADING.matcher(this.text).results().map((heading) -> heading.group(1)).toList();
	}

	/**
	 * Returns what stands in front of the first section.
	 */
	public ReferencePage introduction() {
		return new ReferencePage(this.text.substring(0, this.text.indexOf("\n## ")));
	}

	/**
	 * Returns a section of this page.
	 */
	public ReferencePage section(String heading) {
		int start = this.text.indexOf("\n## " + heading + "\n");
		assertThat(start).as(heading).isNotNegative();
		int end = this.text.indexOf("\n## ", start + 1);
		return new ReferencePage((end < 0) ? this.text.substring(start) : this.text.substring(start, end));
	}

	/**
	 * Returns the blocks of code in a language, which is empty for those that name none.
	 */
	public List<String> blocks(String language) {
		return BLOCK.matcher(this.text)
			.results()
			.filter((block) -> block.group(1).equals(language))
			.map((block) -> block.group(2))
			.toList();
	}

	/**
	 * Returns the first of these blocks, which there must be.
	 */
	public String block(String language) {
		assertThat(blocks(language)).as(language).isNotEmpty();
		return blocks(language).get(0);
	}

	/**
	 * Returns the cells of all rows of tables, but those of their heads.
	 */
	public List<List<String>> rows() {
		List<List<String>> rows = new ArrayList<>();
		List<String> lines = this.text.lines().toList();
		for (int i = 1; i < lines.size(); i++) {
			if (lines.get(i).startsWith("|---")) {
				rows.remove(rows.size() - 1);
			}
			else if (lines.get(i).startsWith("|")) {
				rows.add(Stream.of(lines.get(i).substring(1).split("\\|")).map(String::trim).toList());
			}
		}
		return rows;
	}

	/**
	 * Returns what a cell or text marks as code.
	 */
	public static List<String> codes(String cell) {
		return CODE.matcher(cell).results().map((code) -> code.group(1)).toList();
	}

}
