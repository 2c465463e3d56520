package io.github.errorcontract.cause.validation;

import java.util.Set;

import io.github.errorcontract.InputLocation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

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
		violations.forEach((violation) -> add(violation, errors));
	}

	private void add(ConstraintViolation<?> constraint, InputErrors errors) {
		InputSource source = HandlerMethods.source(constraint);
		InputLocation in = (source != null) ? source.in() : null;
		Violation violation = violation(constraint, source);
		String field = (in == InputLocation.BODY)
				? this.settings.names().path(violation.path(), HandlerMethods.argument(constraint)) : violation.path();
		errors.add(violation, field, in, (detail) -> ConstraintText.of(constraint, detail));
	}

	private static Violation violation(ConstraintViolation<?> violation, @Nullable InputSource source) {
		return new Violation(ConstraintText.object(violation), ViolationPath.of(violation.getPropertyPath(), source),
				violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName(),
				violation.getMessage(), violation.getInvalidValue());
	}

}
