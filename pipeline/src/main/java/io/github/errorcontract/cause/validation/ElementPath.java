package io.github.errorcontract.cause.validation;

import java.util.Iterator;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;

/**
 * The place of an element inside an argument that is a container: {@code [1]} in a list,
 * {@code [key]} in a map, {@code []} for a bean in anything else, nothing in an
 * {@code Optional}. Where Spring gives an iterable as its own element, it may be to blame
 * itself.
 */
final class ElementPath {

	private ElementPath() {
	}

	static String of(ParameterValidationResult result) {
		Object container = result.getContainer();
		if (container == null || container instanceof Optional) {
			return "";
		}
		if (container == result.getArgument() && !(result instanceof ParameterErrors)) {
			return "";
		}
		Object place = (result.getContainerIndex() != null) ? result.getContainerIndex() : result.getContainerKey();
		return (place != null) ? "[" + place + "]" : "[]";
	}

	/**
	 * Returns the bean with the errors. Of an iterable without indexes all elements are
	 * taken to be alike.
	 */
	static @Nullable Object target(ParameterErrors errors) {
		if (errors.getArgument() == errors.getContainer() && errors.getArgument() instanceof Iterable<?> elements) {
			Iterator<?> iterator = elements.iterator();
			return iterator.hasNext() ? iterator.next() : null;
		}
		return errors.getArgument();
	}

}
