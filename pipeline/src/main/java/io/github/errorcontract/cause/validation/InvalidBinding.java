package io.github.errorcontract.cause.validation;

import org.springframework.validation.BindException;

/**
 * An object that code of the application has bound or validated by itself: nobody knows
 * which part of the request it came from.
 *
 * @param settings what the application has set
 */
record InvalidBinding(ValidationFailures.Settings settings) implements InputMapper {

	@Override
	public void collect(Throwable failure, InputErrors errors) {
		errors.addAll(((BindException) failure).getAllErrors(), InputPlace.UNKNOWN);
	}

}
