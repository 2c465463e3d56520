package io.github.errorcontract.openapi.input;

import java.util.Set;
import java.util.TreeSet;

import io.github.errorcontract.BuiltInError;

import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/**
 * The codes that the input of a handler method can lead to.
 */
public final class InputCodes {

	private final InputValidation validation;

	/**
	 * Creates an instance.
	 * @param validation determines which input is validated
	 */
	public InputCodes(InputValidation validation) {
		this.validation = validation;
	}

	/**
	 * Finds the codes that the input of a handler method can lead to.
	 * @param handler the handler method
	 * @return the codes
	 */
	public Set<String> find(HandlerMethod handler) {
		Set<String> codes = new TreeSet<>();
		for (MethodParameter parameter : handler.getMethodParameters()) {
			InputKind kind = InputKind.of(parameter);
			addValues(kind, parameter, codes);
			if (kind != InputKind.NONE && this.validation.isValidated(parameter)) {
				codes.add(BuiltInError.VALIDATION_ERROR.code());
			}
		}
		if (handler.shouldValidateArguments() || this.validation.hasValidatedArguments(handler)) {
			codes.add(BuiltInError.VALIDATION_ERROR.code());
		}
		return codes;
	}

	private static void addValues(InputKind kind, MethodParameter parameter, Set<String> codes) {
		if (kind.canBeMalformed(parameter)) {
			codes.add(BuiltInError.MALFORMED_BODY.code());
		}
		if (kind.canBeMissing(parameter)) {
			codes.add(BuiltInError.MISSING_VALUE.code());
		}
		if (kind.canBeInvalid(parameter)) {
			codes.add(BuiltInError.INVALID_VALUE.code());
		}
	}

}
