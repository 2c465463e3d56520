package io.github.errorcontract.page;

import java.util.regex.Pattern;

import io.github.errorcontract.property.PropertyFailures;

import org.springframework.core.env.Environment;

/**
 * The path of the page: segments of letters, digits and a few signs, so that it can stand
 * in a link and in a pattern as it is.
 */
final class PagePath {

	private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._~-]+)+");

	private PagePath() {
	}

	static void check(PageProperties properties, Environment environment) {
		String path = properties.getPath();
		if (!PATH.matcher(path).matches()) {
			throw new PropertyFailures(environment).invalid("page.path", path,
					"Set '%s' to a path such as /errors, which starts with a slash and does not end with one.");
		}
	}

	static String withoutSlash(String path) {
		return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
	}

}
