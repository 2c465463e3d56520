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
 * The errors that a handler method declares: by {@link ThrowsErrors} on the method, its
 * class and their supertypes, and by its {@code throws} clause.
 */
final class DeclaredErrors {

	private final DocumentedErrors errors;

	private final ErrorResolver resolver;

	/**
	 * Creates an instance.
	 * @param errors the known errors
	 * @param resolver the resolver of exception classes
	 */
	DeclaredErrors(DocumentedErrors errors, ErrorResolver resolver) {
		this.errors = errors;
		this.resolver = resolver;
	}

	/**
	 * Checks that handler methods declare known codes only.
	 * @param handlers the handler methods
	 * @throws InvalidContractException if one declares an unknown code
	 */
	void check(Collection<HandlerMethod> handlers) {
		handlers.forEach((handler) -> named(handler).forEach((code) -> requireKnown(code, handler)));
	}

	private void requireKnown(String code, HandlerMethod handler) {
		if (this.errors.find(code) == null) {
			throw new InvalidContractException(
					"@ThrowsErrors on %s contains the unknown code '%s'.".formatted(handler.getShortLogMessage(), code),
					"Correct the code, or define it as an ErrorType or with 'error-contract.errors.%s.status'."
						.formatted(code));
		}
	}

	Set<String> find(HandlerMethod handler) {
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
