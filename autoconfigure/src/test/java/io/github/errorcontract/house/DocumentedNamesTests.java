package io.github.errorcontract.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks for the types and packages that the documentation names in full. The sources
 * decide, since no module of ours sees all others.
 */
class DocumentedNamesTests {

	private static final String ROOT = "io.github.errorcontract";

	private static final Pattern IN_TEXT = Pattern.compile("`(" + Pattern.quote(ROOT) + "[\\w.]*)`");

	private static final Pattern IN_CODE = Pattern
		.compile("(?m)^import (?:static )?(" + Pattern.quote(ROOT) + "(?:\\.[a-z]\\w*)*\\.[A-Z]\\w*)");

	private static final Pattern TYPE = Pattern.compile("[a-z.]+\\.[A-Z]\\w*");

	private static final Pattern PACKAGE = Pattern.compile("[a-z.]+");

	@ParameterizedTest
	@MethodSource("pages")
	void namesTypesThatExist(String page) {
		assertThat(names(page, TYPE)).as("types that %s names", page).allMatch((name) -> source(name).isPresent());
	}

	@ParameterizedTest
	@MethodSource("pages")
	void namesPackagesThatExist(String page) {
		assertThat(names(page, PACKAGE)).as("packages that %s names", page)
			.allMatch((name) -> !folders(name).isEmpty());
	}

	@ParameterizedTest
	@MethodSource("pagesForUsers")
	void namesTypesThatUserCanGet(String page) {
		assertThat(names(page, TYPE)).as("types that %s names", page).allMatch(DocumentedNamesTests::isPublic);
	}

	@Test
	void findsNames() {
		assertThat(pages().flatMap((page) -> names(page, TYPE).stream())).isNotEmpty();
		assertThat(pages().flatMap((page) -> names(page, PACKAGE).stream())).isNotEmpty();
	}

	static Stream<String> pages() {
		return Stream.concat(pagesForUsers(), Stream.concat(Stream.of("CONTRIBUTING.md"), pagesOf("docs"))).distinct();
	}

	static Stream<String> pagesForUsers() {
		return Stream.concat(Stream.of("README.md"), pagesOf("docs").filter((page) -> !page.startsWith("docs/adr/")));
	}

	private static Stream<String> pagesOf(String folder) {
		Path root = ProjectFiles.file("");
		return ProjectFiles.pages(folder).stream().map((page) -> root.relativize(page).toString().replace('\\', '/'));
	}

	private static Set<String> names(String page, Pattern kind) {
		String text = read(ProjectFiles.file(page));
		Set<String> names = new TreeSet<>();
		Stream.of(IN_TEXT, IN_CODE)
			.flatMap((pattern) -> pattern.matcher(text).results())
			.map((MatchResult name) -> name.group(1))
			.filter((name) -> kind.matcher(name).matches())
			.forEach(names::add);
		return names;
	}

	private static boolean isPublic(String type) {
		String name = type.substring(type.lastIndexOf('.') + 1);
		Pattern declaration = Pattern
			.compile("(?m)^public .*\\b(?:class|interface|enum|record|@interface) " + name + "\\b");
		return source(type).filter((file) -> declaration.matcher(read(file)).find()).isPresent();
	}

	private static Optional<Path> source(String type) {
		return folders(type.substring(0, type.lastIndexOf('.'))).stream()
			.map((folder) -> folder.resolve(type.substring(type.lastIndexOf('.') + 1) + ".java"))
			.filter(Files::exists)
			.findFirst();
	}

	private static List<Path> folders(String name) {
		try (Stream<Path> modules = Files.list(ProjectFiles.file(""))) {
			return modules.map((module) -> module.resolve("src/main/java").resolve(name.replace('.', '/')))
				.filter(Files::isDirectory)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
