package io.github.errorcontract.servlet;

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

	private final List<PathPattern> patterns;

	private final boolean everything;

	/**
	 * Creates the scope.
	 * @param patterns patterns of paths within the application, in Spring's path syntax
	 * @throws PatternParseException if one is malformed
	 */
	public ContractScope(List<String> patterns) {
		this.everything = patterns.equals(EVERYTHING);
		this.patterns = this.everything ? List.of()
				: patterns.stream().map(PathPatternParser.defaultInstance::parse).toList();
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
		String path = ServletErrorContext.path(request).substring(request.getContextPath().length());
		PathContainer container = PathContainer.parsePath(path);
		return this.patterns.stream().anyMatch((pattern) -> pattern.matches(container));
	}

}
