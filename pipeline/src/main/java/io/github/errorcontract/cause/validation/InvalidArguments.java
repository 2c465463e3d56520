package io.github.errorcontract.cause.validation;

import java.util.function.Function;

import jakarta.validation.ConstraintViolation;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;

/**
 * The arguments of a method with constraints on its parameters. Spring's own visitor of
 * these is of no use here: it refuses a part that is not validated as a bean.
 *
 * @param settings what the application has set
 * @param sources tells where the argument for a parameter comes from
 */
record InvalidArguments(ValidationFailures.Settings settings,
		Function<MethodParameter, InputSource> sources) implements InputMapper {

	@Override
	public void collect(Throwable failure, InputErrors errors) {
		MethodValidationResult result = (MethodValidationResult) failure;
		if (result.isForReturnValue()) {
			errors.blameServer();
			return;
		}
		result.getParameterValidationResults().forEach((parameter) -> add(errors, parameter));
		result.getCrossParameterValidationResults()
			.forEach((error) -> errors.add(Violation.of(error, "", null), null,
					(detail) -> SpringText.ofViolation(error, detail)));
	}

	private void add(InputErrors errors, ParameterValidationResult result) {
		InputSource source = this.sources.apply(result.getMethodParameter());
		String element = ElementPath.of(result);
		if (result instanceof ParameterErrors bean) {
			errors.addAll(bean.getAllErrors(),
					new InputPlace(source.prefix() + element, source.in(), ElementPath.target(bean)));
			return;
		}
		String path = source.name() + element;
		result.getResolvableErrors()
			.forEach((error) -> errors.add(Violation.of(error, path, value(error, result)), source.in(),
					(detail) -> SpringText.ofViolation(error, detail)));
	}

	/**
	 * Returns the value to blame. Of a container that is the element, which Spring knows
	 * only where that has an index or a key.
	 */
	private static @Nullable Object value(MessageSourceResolvable error, ParameterValidationResult result) {
		Object argument = result.getArgument();
		if (argument == null || result.getContainer() == null) {
			return argument;
		}
		try {
			return result.unwrap(error, ConstraintViolation.class).getInvalidValue();
		}
		catch (IllegalArgumentException ex) {
			return argument;
		}
	}

}
