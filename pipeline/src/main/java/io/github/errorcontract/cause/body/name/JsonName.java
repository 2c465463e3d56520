package io.github.errorcontract.cause.body.name;

import java.util.function.UnaryOperator;

/**
 * How a property is written in JSON.
 *
 * @param name the name
 * @param level whether the property has a level of its own; one that is unwrapped, or is
 * the only value of its object, has none
 * @param inner what becomes of the names of properties within
 */
record JsonName(String name, boolean level, UnaryOperator<String> inner) {

	static JsonName of(String name) {
		return new JsonName(name, true, UnaryOperator.identity());
	}

	static JsonName unwrapped(String name, UnaryOperator<String> inner) {
		return new JsonName(name, false, inner);
	}

	static JsonName value() {
		return new JsonName("", false, UnaryOperator.identity());
	}

}
