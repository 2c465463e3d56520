package io.github.errorcontract.cause.validation;

import java.util.Set;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.StandardError;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;

/**
 * Violations as Bean Validation itself reports them: of a service's arguments, of an
 * entity.
 *
 * @param settings what the application has set
 */
record ViolatedConstraints(ValidationFailures.Settings settings) implements ErrorMapper {

	@Override
	public ApiError map(Throwable failure) {
		Set<ConstraintViolation<?>> violations = ((ConstraintViolationException) failure).getConstraintViolations();
		InputErrors errors = new InputErrors(this.settings);
		if (violations != null) {
			if (violations.stream()
				.anyMatch((violation) -> ViolationPath.isOfReturnValue(violation.getPropertyPath()))) {
				return ApiError.builder(StandardError.INTERNAL_ERROR).build();
			}
			violations.forEach((violation) -> errors.add(violation(violation), null));
		}
		return errors.toError();
	}

	private static Violation violation(ConstraintViolation<?> violation) {
		return new Violation(ViolationPath.of(violation.getPropertyPath()),
				violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName(),
				violation.getMessage(), violation.getInvalidValue());
	}

}
