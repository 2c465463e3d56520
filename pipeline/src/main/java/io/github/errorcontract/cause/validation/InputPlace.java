package io.github.errorcontract.cause.validation;

import io.github.errorcontract.InputLocation;
import io.github.errorcontract.cause.input.FieldNames;
import org.jspecify.annotations.Nullable;

/**
 * Where the fields of an object were in the request.
 *
 * @param path the path of the object, empty where it is all there is
 * @param in the part of the request, null where it is not known
 * @param target the object, null where it is not known
 */
record InputPlace(String path, @Nullable InputLocation in, @Nullable Object target) {

	static final InputPlace UNKNOWN = new InputPlace("", null, null);

	/**
	 * Returns the path of a field of the object in Java.
	 */
	String path(String field) {
		return (this.path.isEmpty() || field.isEmpty()) ? this.path + field : this.path + "." + field;
	}

	/**
	 * Returns the path of a field in the names of the client, where these are others.
	 */
	String path(String field, FieldNames names) {
		boolean json = this.in == InputLocation.BODY || this.in == InputLocation.PART;
		return json ? path(names.path(field, this.target)) : path(field);
	}

}
