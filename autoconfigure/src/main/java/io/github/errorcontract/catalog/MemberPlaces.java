package io.github.errorcontract.catalog;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What properties say of one code, member by member with the place of the strongest layer
 * that says so.
 */
final class MemberPlaces {

	private final String code;

	private final List<CatalogLayer> strongestFirst;

	MemberPlaces(String code, List<CatalogLayer> strongestFirst) {
		this.code = code;
		this.strongestFirst = strongestFirst;
	}

	@Nullable Sourced<Integer> status() {
		return find("status", ErrorDefinition::status);
	}

	@Nullable Sourced<String> message() {
		return find("message", ErrorDefinition::message);
	}

	@Nullable Sourced<Duration> retryAfter() {
		return find("retry-after", ErrorDefinition::retryAfter);
	}

	@Nullable Sourced<Boolean> retryable() {
		return find("retryable", ErrorDefinition::retryable);
	}

	@Nullable Sourced<String> docs() {
		return find("docs", (definition) -> text(definition.docs()));
	}

	@Nullable Sourced<String> disguiseAs() {
		return find("disguise-as", (definition) -> text(definition.disguiseAs()));
	}

	/**
	 * Returns the header fields of all layers, the name as the weakest one writes it.
	 */
	Map<String, Sourced<String>> headers() {
		Map<String, Sourced<String>> headers = new TreeMap<>(RelaxedNames.ORDER);
		for (int i = this.strongestFirst.size() - 1; i >= 0; i--) {
			CatalogLayer layer = this.strongestFirst.get(i);
			for (ErrorDefinition definition : layer.definitions()) {
				if (RelaxedNames.same(definition.code(), this.code)) {
					definition.headers()
						.forEach((name, value) -> headers.put(name,
								new Sourced<>(value, layer.place(definition.code(), "headers." + name))));
				}
			}
		}
		return headers;
	}

	private <T> @Nullable Sourced<T> find(String member, Function<ErrorDefinition, @Nullable T> reader) {
		for (CatalogLayer layer : this.strongestFirst) {
			for (ErrorDefinition definition : layer.definitions()) {
				T value = RelaxedNames.same(definition.code(), this.code) ? reader.apply(definition) : null;
				if (value != null) {
					return new Sourced<>(value, layer.place(definition.code(), member));
				}
			}
		}
		return null;
	}

	private static @Nullable String text(@Nullable String value) {
		return (value == null || value.isBlank()) ? null : value;
	}

}
