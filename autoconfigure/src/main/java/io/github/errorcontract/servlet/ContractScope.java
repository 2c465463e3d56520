package io.github.errorcontract.servlet;

import java.util.ArrayList;
import java.util.List;

import io.github.errorcontract.property.PropertyOrigin;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.env.Environment;
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

	private final @Nullable Environment environment;

	/**
	 * Creates the scope without knowing where it is configured.
	 * @param included patterns of paths within the application, in Spring's path syntax
	 * @param excluded patterns of paths that are left out of those
	 * @throws PatternParseException if one is malformed
	 */
	public ContractScope(List<String> included, List<String> excluded) {
		this(included, excluded, null);
	}

	/**
	 * Creates the scope.
	 * @param included patterns of paths within the application, in Spring's path syntax
	 * @param excluded patterns of paths that are left out of those
	 * @param environment where the patterns are configured, null where that is not known
	 * @throws PatternParseException if one is malformed
	 */
	public ContractScope(List<String> included, List<String> excluded, @Nullable Environment environment) {
		this.environment = environment;
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

	/**
	 * Says why the answer of a request need not keep the contract.
	 * @param request the request
	 * @return the setting with its place, null where the contract covers the request
	 */
	public @Nullable String reason(HttpServletRequest request) {
		return reason(ServletErrorContext.pathWithinApplication(request));
	}

	/**
	 * Says why the answer to a path need not keep the contract.
	 * @param path the path within the application, not decoded
	 * @return the setting with its place, null where the contract covers the path
	 */
	public @Nullable String reason(String path) {
		if (covers(path)) {
			return null;
		}
		PathContainer container = parse(path);
		for (PathPattern pattern : this.excluded) {
			if (pattern.matches(container)) {
				return "the path matches '%s' in %s".formatted(pattern.getPatternString(), place("exclude-paths"));
			}
		}
		return "the path matches no pattern in " + place("paths");
	}

	private String place(String key) {
		String name = "error-contract.scope." + key;
		String quoted = "'" + name + "'";
		return (this.environment != null) ? quoted + " (" + PropertyOrigin.of(name, this.environment) + ")" : quoted;
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
