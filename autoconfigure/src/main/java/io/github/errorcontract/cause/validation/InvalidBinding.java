package io.github.errorcontract.cause.validation;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorMapper;

import org.springframework.validation.BindException;

/**
 * An object that code of the application has bound or validated by itself: nobody knows
 * which part of the request it came from.
 *
 * @param settings what the application has set
 */
record InvalidBinding(ValidationFailures.Settings settings) implements ErrorMapper {

	@Override
	public ApiError map(Throwable failure) {
		return new InputErrors(this.settings).addAll(((BindException) failure).getAllErrors(), "", null).toError();
	}

}
