package io.github.errorcontract.cause.validation;

import org.springframework.web.bind.MethodArgumentNotValidException;

/**
 * A body, part, form or query object of a handler method.
 *
 * @param settings what the application has set
 */
record InvalidArgument(ValidationFailures.Settings settings) implements InputMapper {

	@Override
	public void collect(Throwable failure, InputErrors errors) {
		MethodArgumentNotValidException invalid = (MethodArgumentNotValidException) failure;
		InputSource source = InputSource.ofHandler(invalid.getParameter());
		errors.addAll(invalid.getAllErrors(), new InputPlace(source.prefix(), source.in(), invalid.getTarget()));
	}

}
