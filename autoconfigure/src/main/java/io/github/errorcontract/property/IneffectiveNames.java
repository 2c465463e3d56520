package io.github.errorcontract.property;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.github.errorcontract.headers.HeaderSyntax;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Logs environment variables and system properties that are meant for the error contract
 * but set none of its properties, with the spelling that does.
 */
final class IneffectiveNames {

	private static final Logger logger = LoggerFactory.getLogger(IneffectiveNames.class);

	private static final String PREFIX = "ERRORCONTRACT_";

	/** The prefix in the form in which Spring Boot reads the names of properties only. */
	private static final String DASHED_PREFIX = "ERROR_CONTRACT_";

	/** More words than the longest key has. */
	private static final int MOST_WORDS = 12;

	private final KnownSettings known;

	IneffectiveNames(KnownSettings known) {
		this.known = known;
	}

	/**
	 * Logs a name that has no effect.
	 * @param name the name of a variable or system property that begins like ours
	 * @param source where it is set
	 */
	void report(String name, EnumerablePropertySource<?> source) {
		boolean variable = source instanceof SystemEnvironmentPropertySource;
		if (variable ? isVariable(name) : isProperty(name)) {
			return;
		}
		String meant = variable ? variable(name) : property(name);
		if (meant != null || !name.toUpperCase(Locale.ROOT).startsWith(DASHED_PREFIX)) {
			logger.warn("The {} '{}' has no effect because it is no property of the error contract.{}",
					variable ? "environment variable" : "system property", HeaderSyntax.printable(name),
					(meant != null) ? " Did you mean '" + meant + "'?" : "");
		}
	}

	private boolean isProperty(String name) {
		return isSetting(KeyPath.of(name));
	}

	/**
	 * Tells whether a variable sets a property: by the words of its name, which are the
	 * elements of the key, or in the older form, with an underscore for each dash.
	 */
	private boolean isVariable(String name) {
		String upper = name.toUpperCase(Locale.ROOT);
		if (upper.startsWith(PREFIX) && isSetting(KeyPath.of(name.replace('_', '.')))) {
			return true;
		}
		String plain = upper.replaceAll("(_\\d+)+$", "");
		return this.known.below(List.of())
			.stream()
			.anyMatch((key) -> plain
				.equals(DASHED_PREFIX + key.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_')));
	}

	private boolean isSetting(KeyPath path) {
		return this.known.find(path) != null || this.known.keys().stream().anyMatch((key) -> path.equals(path(key)));
	}

	private static KeyPath path(String key) {
		return KeyPath.of("error-contract." + key);
	}

	private @Nullable String property(String name) {
		String key = name.substring(Math.min(name.indexOf('.') + 1, name.length()));
		String meant = this.known.suggest(DataObjectPropertyName.toDashedForm(key));
		return (meant != null) ? "error-contract." + meant : null;
	}

	private @Nullable String variable(String name) {
		String upper = name.toUpperCase(Locale.ROOT);
		int prefix = upper.startsWith(PREFIX) ? PREFIX.length() : DASHED_PREFIX.length();
		List<String> words = Arrays.stream(name.substring(Math.min(prefix, name.length())).split("_"))
			.filter((word) -> !word.isEmpty())
			.toList();
		List<String> elements = (words.size() <= MOST_WORDS) ? joined(words) : null;
		if (elements == null) {
			String meant = this.known.suggest(String.join(".", words).toLowerCase(Locale.ROOT));
			elements = (meant != null) ? path(meant).elements() : null;
		}
		return (elements != null) ? PREFIX
				+ elements.stream().map((element) -> element.toUpperCase(Locale.ROOT)).collect(Collectors.joining("_"))
				: null;
	}

	/**
	 * Joins words to the fewest elements that are a key, null where they make none.
	 */
	private @Nullable List<String> joined(List<String> words) {
		List<String> fewest = null;
		for (int cuts = 0; cuts < 1 << Math.max(0, words.size() - 1); cuts++) {
			boolean fewer = fewest == null || Integer.bitCount(cuts) + 1 < fewest.size();
			List<String> elements = fewer ? cut(words, cuts) : List.of();
			if (fewer && isSetting(KeyPath.of("error-contract." + String.join(".", elements)))) {
				fewest = elements;
			}
		}
		return fewest;
	}

	/**
	 * Joins words except where a bit says that an element ends.
	 */
	private static List<String> cut(List<String> words, int cuts) {
		List<String> elements = new ArrayList<>();
		StringBuilder element = new StringBuilder();
		for (int i = 0; i < words.size(); i++) {
			element.append(words.get(i));
			if ((cuts >> i & 1) == 1 || i == words.size() - 1) {
				elements.add(element.toString());
				element.setLength(0);
			}
		}
		return elements;
	}

}
