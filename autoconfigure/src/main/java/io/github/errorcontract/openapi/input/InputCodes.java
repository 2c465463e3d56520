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

	private final boolean missingValues;

	/**
	 * Creates an instance.
	 * @param validation determines which input is validated
	 * @param missingValues whether violations may be answered as missing values
	 */
	public InputCodes(InputValidation validation, boolean missingValues) {
		this.validation = validation;
		this.missingValues = missingValues;
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
				addViolations(codes);
			}
		}
		if (handler.shouldValidateArguments() || this.validation.hasValidatedArguments(handler)) {
			addViolations(codes);
		}
		return codes;
	}

	private void addViolations(Set<String> codes) {
		codes.add(BuiltInError.VALIDATION_ERROR.code());
		if (this.missingValues) {
			codes.add(BuiltInError.MISSING_VALUE.code());
		}
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
