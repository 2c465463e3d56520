package io.github.errorcontract.catalog;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.github.errorcontract.definition.CatalogLayer;
import io.github.errorcontract.definition.ErrorDefinition;

/**
 * Definitions and layers with only the members that a test is about.
 */
public final class Definitions {

	private Definitions() {
	}

	public static CatalogLayer layer(String origin, ErrorDefinition... definitions) {
		return new CatalogLayer(origin, false, List.of(definitions));
	}

	static CatalogLayer environment(ErrorDefinition... definitions) {
		return new CatalogLayer("systemEnvironment", true, List.of(definitions));
	}

	public static ErrorDefinition status(String code, Integer status) {
		return new ErrorDefinition(code, status, null, null, Map.of(), null, null, null, null, null, null);
	}

	public static ErrorDefinition message(String code, String message) {
		return new ErrorDefinition(code, null, message, null, Map.of(), null, null, null, null, null, null);
	}

	static ErrorDefinition headers(String code, Map<String, String> headers) {
		return new ErrorDefinition(code, 409, null, null, headers, null, null, null, null, null, null);
	}

	static ErrorDefinition retryAfter(String code, Duration delay) {
		return new ErrorDefinition(code, 409, null, null, Map.of(), delay, null, null, null, null, null);
	}

	public static ErrorDefinition disguise(String code, String target) {
		return new ErrorDefinition(code, null, null, null, Map.of(), null, null, null, null, target, null);
	}

	static ErrorDefinition exceptions(String code, Class<?>... exceptions) {
		return exceptions(code, List.of(exceptions).stream().map(Class::getName).toArray(String[]::new));
	}

	static ErrorDefinition exceptions(String code, String... exceptions) {
		return new ErrorDefinition(code, 409, null, List.of(exceptions), Map.of(), null, null, null, null, null, null);
	}

}
