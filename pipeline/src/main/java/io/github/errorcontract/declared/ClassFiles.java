package io.github.errorcontract.declared;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Lists the class files of a package and all below it. A folder is listed right here,
 * which takes a start much less than a search by pattern; jars are left to that.
 */
final class ClassFiles {

	private ClassFiles() {
	}

	static List<Resource> find(ResourcePatternResolver resources, String packageName) {
		String folder = packageName.replace('.', '/') + "/";
		List<Resource> files = new ArrayList<>();
		try {
			Enumeration<URL> urls = urls(resources.getClassLoader(), folder);
			while (urls.hasMoreElements()) {
				URL url = urls.nextElement();
				if (!"file".equals(url.getProtocol())) {
					return List.of(resources.getResources("classpath*:" + folder + "**/*.class"));
				}
				add(new File(url.toURI()), files);
			}
			return files;
		}
		catch (IOException | URISyntaxException ex) {
			return List.of();
		}
	}

	private static Enumeration<URL> urls(@Nullable ClassLoader classLoader, String folder) throws IOException {
		return (classLoader != null) ? classLoader.getResources(folder) : ClassLoader.getSystemResources(folder);
	}

	private static void add(File folder, List<Resource> files) {
		File[] entries = folder.listFiles();
		for (File entry : (entries != null) ? entries : new File[0]) {
			if (entry.getName().endsWith(".class")) {
				files.add(new FileSystemResource(entry));
			}
			else if (entry.isDirectory()) {
				add(entry, files);
			}
		}
	}

}
