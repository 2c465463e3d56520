package io.github.errorcontract.cause.validation;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorMapper;

import org.springframework.web.bind.MethodArgumentNotValidException;

/**
 * A body, part, form or query object of a handler method.
 *
 * @param settings what the application has set
 */
record InvalidArgument(ValidationFailures.Settings settings) implements ErrorMapper {

	@Override
	public ApiError map(Throwable failure) {
		MethodArgumentNotValidException invalid = (MethodArgumentNotValidException) failure;
		return new InputErrors(this.settings)
			.addAll(invalid.getAllErrors(), "", InputSource.ofHandler(invalid.getParameter()).in())
			.toError();
	}

}
