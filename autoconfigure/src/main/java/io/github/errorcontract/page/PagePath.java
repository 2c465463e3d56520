package io.github.errorcontract.page;

import java.util.regex.Pattern;

import io.github.errorcontract.boot.ErrorContractProperties;
import io.github.errorcontract.boot.SettingsCheck;

import org.springframework.core.env.Environment;

/**
 * The path of the page: segments of letters, digits and a few signs, so that it can stand
 * in a link and in a pattern as it is.
 */
final class PagePath {

	private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._~-]+)+");

	private PagePath() {
	}

	static void check(ErrorContractProperties properties, Environment environment) {
		String path = properties.getDocs().getPath();
		if (!PATH.matcher(path).matches()) {
			throw new SettingsCheck(properties, environment).invalid("docs.path", path,
					"Set '%s' to a path such as /errors: it begins with a slash and does not end with one.");
		}
	}

	static String withoutSlash(String path) {
		return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
	}

}
