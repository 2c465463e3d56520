package io.github.errorcontract.servlet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.errorcontract.format.ErrorFormat;
import io.github.errorcontract.format.PathFormats;
import org.jspecify.annotations.Nullable;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The formats of paths by Spring's patterns, of which the most specific counts.
 */
public final class PathPatternFormats implements PathFormats {

	private final Map<PathPattern, ErrorFormat> formats = new LinkedHashMap<>();

	/**
	 * Creates the formats.
	 * @param formats the formats by pattern
	 * @throws org.springframework.web.util.pattern.PatternParseException if a pattern is
	 * malformed
	 */
	public PathPatternFormats(Map<String, ErrorFormat> formats) {
		List<PathPattern> patterns = new ArrayList<>();
		formats.keySet().forEach((pattern) -> patterns.add(PathPatternParser.defaultInstance.parse(pattern)));
		patterns.sort(null);
		patterns.forEach((pattern) -> this.formats.put(pattern, formats.get(pattern.getPatternString())));
	}

	@Override
	public @Nullable ErrorFormat of(String path) {
		PathContainer container = ContractScope.parse(path);
		for (Map.Entry<PathPattern, ErrorFormat> format : this.formats.entrySet()) {
			if (format.getKey().matches(container)) {
				return format.getValue();
			}
		}
		return null;
	}

}
