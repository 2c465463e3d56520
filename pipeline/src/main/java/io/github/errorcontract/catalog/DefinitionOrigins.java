package io.github.errorcontract.catalog;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import io.github.errorcontract.definition.CatalogLayer;
import io.github.errorcontract.definition.ErrorDefinition;
import io.github.errorcontract.definition.TrackedValue;
import io.github.errorcontract.naming.RelaxedNames;
import org.jspecify.annotations.Nullable;

/**
 * What properties say of one code, member by member with the place of the strongest layer
 * that says so.
 */
final class DefinitionOrigins {

	private final String code;

	private final List<CatalogLayer> strongestFirst;

	DefinitionOrigins(String code, List<CatalogLayer> strongestFirst) {
		this.code = code;
		this.strongestFirst = strongestFirst;
	}

	@Nullable TrackedValue<Integer> status() {
		return find("status", ErrorDefinition::status);
	}

	@Nullable TrackedValue<String> message() {
		return find("message", ErrorDefinition::message);
	}

	@Nullable TrackedValue<Duration> retryAfter() {
		return find("retry-after", ErrorDefinition::retryAfter);
	}

	@Nullable TrackedValue<Boolean> retryable() {
		return find("retryable", ErrorDefinition::retryable);
	}

	@Nullable TrackedValue<String> docs() {
		return text(find("docs", ErrorDefinition::docs));
	}

	@Nullable TrackedValue<String> disguiseAs() {
		return text(find("disguise-as", ErrorDefinition::disguiseAs));
	}

	/**
	 * Returns the header fields of all layers, the name as the weakest one writes it.
	 */
	Map<String, TrackedValue<String>> headers() {
		Map<String, TrackedValue<String>> headers = new TreeMap<>(RelaxedNames.ORDER);
		for (int i = this.strongestFirst.size() - 1; i >= 0; i--) {
			CatalogLayer layer = this.strongestFirst.get(i);
			for (ErrorDefinition definition : layer.definitions()) {
				if (RelaxedNames.same(definition.code(), this.code)) {
					definition.headers()
						.forEach((name, value) -> headers.put(name,
								new TrackedValue<>(value, layer.place(definition.code(), "headers." + name))));
				}
			}
		}
		return headers;
	}

	private <T> @Nullable TrackedValue<T> find(String member, Function<ErrorDefinition, @Nullable T> reader) {
		for (CatalogLayer layer : this.strongestFirst) {
			for (ErrorDefinition definition : layer.definitions()) {
				T value = RelaxedNames.same(definition.code(), this.code) ? reader.apply(definition) : null;
				if (value != null) {
					return new TrackedValue<>(value, layer.place(definition.code(), member));
				}
			}
		}
		return null;
	}

	/**
	 * Returns a text, unless the strongest layer that has one takes it back.
	 */
	private static @Nullable TrackedValue<String> text(@Nullable TrackedValue<String> found) {
		return (found == null || found.value().isBlank()) ? null : found;
	}

}
