package io.github.errorcontract.openapi.springdoc;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import io.github.errorcontract.ErrorType;
import io.github.errorcontract.ThrowsErrors;
import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.openapi.DocumentedErrors;
import io.github.errorcontract.resolver.ErrorResolver;

import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.web.method.HandlerMethod;

/**
 * The codes that a handler method declares itself: by {@link ThrowsErrors}, on its class
 * and on what these implement too, and by its {@code throws} clause.
 */
public final class DeclaredErrors {

	private final DocumentedErrors errors;

	private final ErrorResolver resolver;

	/**
	 * Creates the lookup.
	 * @param errors the codes that are known
	 * @param resolver tells what exception classes become
	 */
	public DeclaredErrors(DocumentedErrors errors, ErrorResolver resolver) {
		this.errors = errors;
		this.resolver = resolver;
	}

	/**
	 * Refuses handler methods that declare a code which nobody knows.
	 * @param handlers the methods
	 * @throws InvalidContractException if there is one
	 */
	public void check(Collection<HandlerMethod> handlers) {
		handlers.forEach((handler) -> named(handler).forEach((code) -> requireKnown(code, handler)));
	}

	private void requireKnown(String code, HandlerMethod handler) {
		if (this.errors.find(code) == null) {
			throw new InvalidContractException(
					"The code '%s' in @ThrowsErrors of %s is unknown.".formatted(code, handler.getShortLogMessage()),
					"Correct the code, or define it: as an ErrorType or under 'error-contract.errors'.");
		}
	}

	Set<String> of(HandlerMethod handler) {
		Set<String> codes = named(handler);
		for (Class<?> type : handler.getMethod().getExceptionTypes()) {
			ErrorType error = this.resolver.typeOf(type.asSubclass(Throwable.class));
			if (error != null) {
				this.errors.add(error);
				codes.add(error.code());
			}
		}
		return codes;
	}

	private static Set<String> named(HandlerMethod handler) {
		Set<String> codes = new TreeSet<>();
		collect(MergedAnnotations.from(handler.getMethod(), SearchStrategy.TYPE_HIERARCHY), codes);
		collect(MergedAnnotations.from(handler.getBeanType(), SearchStrategy.TYPE_HIERARCHY), codes);
		return codes;
	}

	private static void collect(MergedAnnotations annotations, Set<String> codes) {
		annotations.stream(ThrowsErrors.class)
			.map((annotation) -> annotation.getStringArray("value"))
			.forEach((some) -> codes.addAll(Arrays.asList(some)));
	}

}
