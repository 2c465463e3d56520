package io.github.errorcontract.resolver;

import java.util.Map;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.definition.ErrorDefinition;
import io.github.errorcontract.language.ShippedType;

/**
 * Lays what is configured about a code over an error: the configured status replaces any
 * other; header fields, delay and retryability fill what the failure itself leaves open.
 */
final class CatalogOverlay {

	private CatalogOverlay() {
	}

	static void apply(ErrorDefinition definition, ApiError.Builder error) {
		if (definition.status() != null) {
			error.type(ShippedType.moved(error.type(), definition.status()));
			error.status(definition.status());
		}
		if (error.retryAfter() == null) {
			error.retryAfter(definition.retryAfter());
		}
		if (error.retryable() == null) {
			error.retryable(definition.retryable());
		}
		for (Map.Entry<String, String> header : definition.headers().entrySet()) {
			if (error.headers().keySet().stream().noneMatch(header.getKey()::equalsIgnoreCase)) {
				error.header(header.getKey(), header.getValue());
			}
		}
	}

}
