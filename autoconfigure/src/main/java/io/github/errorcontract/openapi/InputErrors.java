package io.github.errorcontract.openapi;

import java.util.Set;
import java.util.TreeSet;

import io.github.errorcontract.StandardError;

import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/**
 * The codes that the input of a handler method can lead to.
 */
final class InputErrors {

	private final ValidatedInput validated;

	InputErrors(ValidatedInput validated) {
		this.validated = validated;
	}

	Set<String> of(HandlerMethod handler) {
		Set<String> codes = new TreeSet<>();
		for (MethodParameter parameter : handler.getMethodParameters()) {
			InputKind kind = InputKind.of(parameter);
			addValues(kind, parameter, codes);
			if (kind != InputKind.NONE && this.validated.isValidated(parameter)) {
				codes.add(StandardError.VALIDATION_ERROR.code());
			}
		}
		if (handler.shouldValidateArguments() || this.validated.hasValidatedArguments(handler)) {
			codes.add(StandardError.VALIDATION_ERROR.code());
		}
		return codes;
	}

	private static void addValues(InputKind kind, MethodParameter parameter, Set<String> codes) {
		if (kind.canBeMalformed(parameter)) {
			codes.add(StandardError.MALFORMED_BODY.code());
		}
		if (kind.canBeMissing(parameter)) {
			codes.add(StandardError.MISSING_VALUE.code());
		}
		if (kind.canBeInvalid(parameter)) {
			codes.add(StandardError.INVALID_VALUE.code());
		}
	}

}
