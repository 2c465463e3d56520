package io.github.errorcontract.cause.body.name;

import java.util.Map;

/**
 * Knows the names that one mapper of a JSON library gives to properties.
 */
@FunctionalInterface
interface JsonLibrary {

	/**
	 * Returns the names of the properties of a class. Called once for each class.
	 * @param bean the class
	 * @return the names by those in Java
	 */
	Map<String, JsonName> names(Class<?> bean);

}
