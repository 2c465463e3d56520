package io.github.errorcontract.benchmarks.container;

import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.MappingMatch;

/**
 * The mapping of the one servlet, to {@code /}.
 */
class ServletMapping implements HttpServletMapping {

	@Override
	public String getMatchValue() {
		return "";
	}

	@Override
	public String getPattern() {
		return "/";
	}

	@Override
	public String getServletName() {
		return InProcessApplication.SERVLET_NAME;
	}

	@Override
	public MappingMatch getMappingMatch() {
		return MappingMatch.DEFAULT;
	}

}
