package io.github.errorcontract.cause.input;

import org.jspecify.annotations.Nullable;

/**
 * How the fields of an object that was read from a request are named for the client.
 */
@FunctionalInterface
public interface FieldNames {

	/**
	 * The names that the fields have in Java.
	 */
	FieldNames JAVA = (path, target) -> path;

	/**
	 * Names a field.
	 * @param path the path of the field in Java, as {@code lines[1].unitPrice}
	 * @param target the object in which the path starts, null where it is not known
	 * @return the path in the client's names; what has no other name keeps that of Java
	 */
	String path(String path, @Nullable Object target);

}
