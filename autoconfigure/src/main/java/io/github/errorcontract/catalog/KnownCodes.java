package io.github.errorcontract.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.github.errorcontract.ErrorType;
import io.github.errorcontract.StandardError;
import io.github.errorcontract.language.ShippedType;
import org.jspecify.annotations.Nullable;

/**
 * The built-in codes, found in any spelling, and what a definition adds to them.
 */
final class KnownCodes {

	/** Codes of one service resemble each other: two edits apart are two codes. */
	private static final int MOST_EDITS = 1;

	private static final Map<String, StandardError> STANDARD = new TreeMap<>(RelaxedNames.ORDER);

	static {
		Stream.of(StandardError.values()).forEach((error) -> STANDARD.put(error.code(), error));
	}

	private KnownCodes() {
	}

	static @Nullable StandardError standard(String code) {
		return STANDARD.get(code);
	}

	/**
	 * Returns the type of a code: the built-in one, else one made of its definition; null
	 * where that has no status.
	 */
	static @Nullable ErrorType type(String code, @Nullable ErrorDefinition definition) {
		StandardError standard = standard(code);
		if (standard != null || definition == null || definition.status() == null) {
			return standard;
		}
		int status = definition.status();
		return ShippedType.of(definition.code(), status, StandardError.ofStatus(status));
	}

	static @Nullable String nearest(String code, Collection<String> others) {
		Stream<String> candidates = Stream.concat(STANDARD.keySet().stream(), others.stream());
		return NearMiss.find(code, candidates.toList(), MOST_EDITS);
	}

	static String didYouMean(String code) {
		String near = nearest(code, List.of());
		return (near != null) ? " Did you mean '%s'?".formatted(near) : "";
	}

}
