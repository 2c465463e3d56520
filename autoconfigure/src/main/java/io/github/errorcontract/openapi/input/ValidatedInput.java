package io.github.errorcontract.openapi.input;

import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/**
 * Tells what of a handler method is validated.
 */
public interface ValidatedInput {

	/**
	 * Where nothing validates.
	 */
	ValidatedInput NOTHING = new ValidatedInput() {

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
	 * Tells whether an argument is validated as an object.
	 * @param parameter the argument
	 * @return whether it is, and anything constrains it
	 */
	boolean isValidated(MethodParameter parameter);

	/**
	 * Tells whether a proxy validates arguments one by one.
	 * @param handler the method
	 * @return whether it does, and anything constrains them
	 */
	boolean hasValidatedArguments(HandlerMethod handler);

}
