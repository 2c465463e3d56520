package io.github.errorcontract.openapi.input;

import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/**
 * Determines which input of a handler method is validated.
 */
public interface InputValidation {

	/**
	 * No validation.
	 */
	InputValidation NOTHING = new InputValidation() {

		@Override
		public boolean isValidated(MethodParameter parameter) {
			return false;
		}

		@Override
		public boolean hasValidatedArguments(HandlerMethod handler) {
			return false;
		}

	};

	/**
	 * Returns whether an argument is validated as an object that has constraints.
	 * @param parameter the argument
	 * @return whether it is validated
	 */
	boolean isValidated(MethodParameter parameter);

	/**
	 * Returns whether a proxy validates arguments that have constraints themselves.
	 * @param handler the handler method
	 * @return whether arguments are validated
	 */
	boolean hasValidatedArguments(HandlerMethod handler);

}
