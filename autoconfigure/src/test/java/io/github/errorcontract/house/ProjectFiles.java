package io.github.errorcontract.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Finds files of the project, in whichever folder the tests run.
 */
final class ProjectFiles {

	private static final Path ROOT = root();

	private ProjectFiles() {
	}

	/**
	 * Returns a file of the repository.
	 * @param path the path from the root
	 */
	static Path file(String path) {
		return ROOT.resolve(path);
	}

	/**
	 * Returns the Markdown pages of a folder and of those below it.
	 * @param folder the path from the root
	 */
	static List<Path> pages(String folder) {
		try (Stream<Path> files = Files.walk(file(folder))) {
			return files.filter((file) -> file.toString().endsWith(".md")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns the resources that stand in the same folder or jar as a class.
	 * @param neighbour a class of the module that is meant
	 * @param pattern the pattern of their paths
	 */
	static List<Resource> resources(Class<?> neighbour, String pattern) {
		URL module = neighbour.getProtectionDomain().getCodeSource().getLocation();
		try {
			Resource[] all = new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern);
			return Stream.of(all).filter((resource) -> url(resource).contains(module.toString())).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String url(Resource resource) {
		try {
			return resource.getURL().toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path root() {
		Path folder = Path.of("").toAbsolutePath();
		while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
			folder = folder.getParent();
		}
		return (folder != null) ? folder : Path.of("..");
	}

}
