package io.github.errorcontract.cause.validation;

import java.lang.reflect.Method;

import io.github.errorcontract.InputLocation;

import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;

/**
 * An entity that Spring Data REST has read from a body and a validator refuses. The
 * exception is known by name only.
 *
 * @param settings what the application has set
 */
record InvalidEntity(ValidationFailures.Settings settings) implements InputMapper {

	@Override
	public void collect(Throwable failure, InputErrors errors) {
		Method getter = ClassUtils.getMethodIfAvailable(failure.getClass(), "getErrors");
		Object found = (getter != null) ? ReflectionUtils.invokeMethod(getter, failure) : null;
		if (found instanceof Errors known) {
			Object target = (known instanceof BindingResult result) ? result.getTarget() : null;
			errors.addAll(known.getAllErrors(), new InputPlace("", InputLocation.BODY, target));
		}
	}

}
