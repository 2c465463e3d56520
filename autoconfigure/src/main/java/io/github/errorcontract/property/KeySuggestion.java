package io.github.errorcontract.property;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.errorcontract.naming.NearMiss;
import org.jspecify.annotations.Nullable;

/**
 * Finds the key that was probably meant: one with the same words, one with nearly the
 * same spelling, or one whose last element has nearly the same spelling.
 */
final class KeySuggestion {

	private static final int MOST_EDITS = 3;

	private KeySuggestion() {
	}

	static @Nullable String find(String key, Collection<String> known) {
		String suggestion = withSameWords(key, known);
		if (suggestion == null) {
			suggestion = NearMiss.find(key, known, MOST_EDITS);
		}
		return (suggestion != null) ? suggestion : withSimilarEnd(key, known);
	}

	private static @Nullable String withSameWords(String key, Collection<String> known) {
		Set<String> words = words(key);
		String shortest = null;
		for (String candidate : known) {
			if (words(candidate).containsAll(words)
					&& (shortest == null || words(candidate).size() < words(shortest).size())) {
				shortest = candidate;
			}
		}
		return shortest;
	}

	private static Set<String> words(String key) {
		return Set.copyOf(List.of(key.split("[.-]")));
	}

	private static @Nullable String withSimilarEnd(String key, Collection<String> known) {
		Map<String, String> keysByEnd = new HashMap<>();
		known.forEach((candidate) -> keysByEnd.merge(end(candidate), candidate, (left, right) -> ""));
		String end = end(key);
		String similar = keysByEnd.containsKey(end) ? end : NearMiss.find(end, keysByEnd.keySet(), MOST_EDITS);
		String suggestion = (similar != null) ? keysByEnd.get(similar) : null;
		return (suggestion == null || suggestion.isEmpty()) ? null : suggestion;
	}

	private static String end(String key) {
		return key.substring(key.lastIndexOf('.') + 1);
	}

}
