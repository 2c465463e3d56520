package io.github.errorcontract.servlet;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.springframework.web.util.pattern.PatternParseException;

/**
 * The paths that keep the contract.
 */
public final class ContractScope {

	private static final List<String> EVERYTHING = List.of("/**");

	private final List<PathPattern> included;

	private final List<PathPattern> excluded;

	private final boolean everything;

	/**
	 * Creates the scope.
	 * @param included patterns of paths within the application, in Spring's path syntax
	 * @param excluded patterns of paths that are left out of those
	 * @throws PatternParseException if one is malformed
	 */
	public ContractScope(List<String> included, List<String> excluded) {
		this.everything = included.equals(EVERYTHING) && excluded.isEmpty();
		this.included = this.everything ? List.of() : parse(included);
		this.excluded = parse(excluded);
	}

	private static List<PathPattern> parse(List<String> patterns) {
		List<PathPattern> parsed = new ArrayList<>();
		for (String pattern : patterns) {
			parsed.add(PathPatternParser.defaultInstance.parse(pattern));
		}
		return parsed;
	}

	/**
	 * Tells whether the answer of a request has to keep the contract.
	 * @param request the request; in an ERROR dispatch the original path counts
	 * @return whether it has
	 */
	public boolean covers(HttpServletRequest request) {
		if (this.everything) {
			return true;
		}
		return covers(ServletErrorContext.pathWithinApplication(request));
	}

	/**
	 * Tells whether the answer to a path has to keep the contract.
	 * @param path the path within the application, not decoded
	 * @return whether it has
	 */
	public boolean covers(String path) {
		if (this.everything) {
			return true;
		}
		PathContainer container = parse(path);
		return matches(this.included, container) && !matches(this.excluded, container);
	}

	private static boolean matches(List<PathPattern> patterns, PathContainer path) {
		for (PathPattern pattern : patterns) {
			if (pattern.matches(path)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Parses a path, which stays as it is where it cannot be decoded.
	 */
	static PathContainer parse(String path) {
		try {
			return PathContainer.parsePath(path);
		}
		catch (IllegalArgumentException ex) {
			return PathContainer.parsePath(path, PathContainer.Options.create('/', false));
		}
	}

	/**
	 * Returns the path within the application.
	 * @param contextPath the context path, empty for none
	 * @param path the path of the request
	 * @return the path without the context path
	 */
	public static String withoutContext(String contextPath, String path) {
		return path.startsWith(contextPath) ? path.substring(contextPath.length()) : path;
	}

}
