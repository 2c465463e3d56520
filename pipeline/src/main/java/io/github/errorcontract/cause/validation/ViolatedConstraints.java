package io.github.errorcontract.cause.validation;

import java.util.Set;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;

/**
 * Violations as Bean Validation itself reports them: of a service's arguments, of an
 * entity.
 *
 * @param settings what the application has set
 */
record ViolatedConstraints(ValidationFailures.Settings settings) implements InputMapper {

	@Override
	public void collect(Throwable failure, InputErrors errors) {
		Set<ConstraintViolation<?>> violations = ((ConstraintViolationException) failure).getConstraintViolations();
		if (violations == null) {
			return;
		}
		if (violations.stream().anyMatch((violation) -> ViolationPath.isOfReturnValue(violation.getPropertyPath()))) {
			errors.blameServer();
			return;
		}
		violations.forEach((violation) -> errors.add(violation(violation), null,
				(detail) -> ConstraintText.of(violation, detail)));
	}

	private static Violation violation(ConstraintViolation<?> violation) {
		return new Violation(ConstraintText.object(violation), ViolationPath.of(violation.getPropertyPath()),
				violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName(),
				violation.getMessage(), violation.getInvalidValue());
	}

}
