package io.github.errorcontract.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.github.errorcontract.StandardError;
import org.jspecify.annotations.Nullable;

/**
 * Makes the entries of the catalogue out of what is built in and what is configured.
 */
final class CatalogEntries {

	private static final String BUILT_IN = "built-in";

	private static final String CONFIGURED = "error-contract.errors";

	private CatalogEntries() {
	}

	static List<CatalogEntry> of(Map<String, ErrorDefinition> definitions) {
		Map<String, CatalogEntry> entries = new TreeMap<>(RelaxedNames.ORDER);
		for (StandardError error : StandardError.values()) {
			entries.put(error.code(),
					entry(error.code(), error.status(), error.message(), definitions.get(error.code())));
		}
		for (ErrorDefinition definition : definitions.values()) {
			Integer status = definition.status();
			if (status != null && !entries.containsKey(definition.code())) {
				entries.put(definition.code(), entry(definition.code(), status, "", definition));
			}
		}
		return new ArrayList<>(entries.values());
	}

	private static CatalogEntry entry(String code, int status, String message, @Nullable ErrorDefinition definition) {
		Integer otherStatus = (definition != null) ? definition.status() : null;
		String otherMessage = (definition != null) ? definition.message() : null;
		return new CatalogEntry(new Sourced<>(code, BUILT_IN), sourced(otherStatus, status),
				sourced(otherMessage, message), List.of(), Map.of(), null, new Sourced<>(false, BUILT_IN), null, null);
	}

	private static <T> Sourced<T> sourced(@Nullable T configured, T builtIn) {
		return (configured != null) ? new Sourced<>(configured, CONFIGURED) : new Sourced<>(builtIn, BUILT_IN);
	}

}
