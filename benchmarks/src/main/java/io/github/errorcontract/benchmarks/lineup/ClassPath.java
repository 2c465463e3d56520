package io.github.errorcontract.benchmarks.lineup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The class path of a contender: the module's classes and its libraries, but nothing of
 * another contender's, not even switched off. It begins with two directories, as where
 * classes and resources are apart: a static resource that does not exist is looked for in
 * each, which is part of what an unknown route costs. The contender's own libraries come
 * last, as where a service adds a starter to Spring Boot's: the JVM looks for each of
 * Spring's classes in every jar that is in front of it.
 */
public final class ClassPath {

	private static final String OURS = "error-contract-";

	private static final String DEBLAUWE = "error-handling-spring-boot-starter-";

	private ClassPath() {
	}

	/**
	 * Composes the class path from the build's directory.
	 * @param contender the contender
	 * @return the class path, as {@code java -cp} takes it
	 */
	public static String of(Contender contender) {
		return join(entries(contender));
	}

	/**
	 * Composes the class path with Actuator and Micrometer on it.
	 * @param contender the contender
	 * @return the class path, as {@code java -cp} takes it
	 */
	public static String observing(Contender contender) {
		return join(Stream.concat(entries(contender), libraries("actuator")));
	}

	private static Stream<Path> entries(Contender contender) {
		return Stream.concat(Stream.of(target().resolve("classes"), target().resolve("lib")),
				libraries("lib").filter((library) -> belongs(library, contender))
					.sorted(Comparator.comparing(ClassPath::isOfContender)));
	}

	private static String join(Stream<Path> entries) {
		return entries.map(Path::toString).collect(Collectors.joining(System.getProperty("path.separator")));
	}

	private static Stream<Path> libraries(String directory) {
		try (Stream<Path> libraries = Files.list(target().resolve(directory))) {
			return libraries.sorted().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean belongs(Path library, Contender contender) {
		return !(isNamed(library, OURS) && contender != Contender.ERROR_CONTRACT)
				&& !(isNamed(library, DEBLAUWE) && contender != Contender.DEBLAUWE);
	}

	private static boolean isOfContender(Path library) {
		return isNamed(library, OURS) || isNamed(library, DEBLAUWE);
	}

	private static boolean isNamed(Path library, String prefix) {
		return library.getFileName().toString().startsWith(prefix);
	}

	/**
	 * Finds the build's directory from where this class is, in a jar or not.
	 * @return the directory that has {@code classes} and {@code lib}
	 */
	private static Path target() {
		try {
			URI location = ClassPath.class.getProtectionDomain().getCodeSource().getLocation().toURI();
			return Path.of(location).resolveSibling("");
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException("The build's directory cannot be found", ex);
		}
	}

}
