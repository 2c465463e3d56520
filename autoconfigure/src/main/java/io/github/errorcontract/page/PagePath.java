package io.github.errorcontract.page;

import java.util.regex.Pattern;

import io.github.errorcontract.boot.ErrorContractProperties;
import io.github.errorcontract.boot.SettingsCheck;

import org.springframework.core.env.Environment;

/**
 * Validates the path of the page. It consists of unreserved characters only, which allows
 * it to be used in links and path patterns as is.
 */
final class PagePath {

	private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._~-]+)+");

	private PagePath() {
	}

	static void check(ErrorContractProperties properties, Environment environment) {
		String path = properties.getDocs().getPath();
		if (!PATH.matcher(path).matches()) {
			throw new SettingsCheck(properties, environment).invalid("docs.path", path,
					"Set '%s' to a path such as '/errors', with a leading slash and without a trailing one.");
		}
	}

	static String withoutSlash(String path) {
		return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
	}

}
