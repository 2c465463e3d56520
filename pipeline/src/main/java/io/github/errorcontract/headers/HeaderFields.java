package io.github.errorcontract.headers;

import java.util.Collection;
import java.util.List;

/**
 * The header fields of a response, as a door knows them.
 */
public interface HeaderFields {

	/**
	 * Tells whether the response has a field already.
	 * @param name the field name, in any case
	 * @return whether it has
	 */
	boolean contains(String name);

	/**
	 * Returns the values of a field.
	 * @param name the field name, in any case
	 * @return the values, empty where the response has no such field
	 */
	Collection<String> values(String name);

	/**
	 * Replaces whatever the field has.
	 * @param name the field name
	 * @param value the value
	 */
	void set(String name, String value);

	/**
	 * Adds a value to the field.
	 * @param name the field name
	 * @param value the value
	 */
	void add(String name, String value);

	/**
	 * Tells whether one of a list field's values has a member (RFC 9110, section 5.6.1).
	 * @param name the field name
	 * @param member the member, compared in any case
	 * @return whether it has
	 */
	default boolean lists(String name, String member) {
		return contains(name) && ListField.contains(values(name), member);
	}

	/**
	 * Returns the challenges with which the mechanism that guards the request would ask
	 * for credentials.
	 * @return the values of {@code WWW-Authenticate}, empty where none are known
	 */
	default List<String> challenges() {
		return List.of();
	}

	/**
	 * Takes the field away, if the response has it.
	 * @param name the field name
	 */
	void remove(String name);

}
