package io.github.errorcontract.naming;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * How the members of an error are written on the wire. Everywhere else, in properties and
 * Java, they are in camel case.
 */
public enum MemberStyle {

	/** {@code requestId}. */
	CAMEL,

	/** {@code request_id}. */
	SNAKE;

	/**
	 * Writes the name of a member in this style.
	 * @param name the name in camel case
	 * @return the name as clients see it
	 */
	public String write(String name) {
		return (this == CAMEL || !hasCapitals(name)) ? name
				: Words.BOUNDARY.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
	}

	/**
	 * Writes the names of further members in this style.
	 * @param members the values by name
	 * @return the values by the names that clients see, of two with the same name the
	 * first
	 */
	public Map<String, @Nullable Object> write(Map<String, @Nullable Object> members) {
		if (this == CAMEL) {
			return members;
		}
		Map<String, @Nullable Object> written = new LinkedHashMap<>();
		members.forEach((name, value) -> {
			String styled = write(name);
			if (!written.containsKey(styled)) {
				written.put(styled, value);
			}
		});
		return written;
	}

	private static boolean hasCapitals(String name) {
		for (int i = 0; i < name.length(); i++) {
			if (Character.isUpperCase(name.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Keeps the pattern apart, as only another style than the default one needs it.
	 */
	private static final class Words {

		static final Pattern BOUNDARY = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

	}

}
