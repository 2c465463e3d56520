package io.github.errorcontract.openapi.input;

import java.lang.annotation.Annotation;

import jakarta.validation.Validator;
import jakarta.validation.metadata.MethodDescriptor;

import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.validation.annotation.Validated;
import org.springframework.validation.annotation.ValidationAnnotationUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * {@link InputValidation} by Bean Validation.
 */
public final class BeanInputValidation implements InputValidation {

	private final Validator validator;

	/**
	 * Creates an instance for a validator.
	 * @param validator the validator
	 */
	public BeanInputValidation(Validator validator) {
		this.validator = validator;
	}

	@Override
	public boolean isValidated(MethodParameter parameter) {
		for (Annotation annotation : parameter.getParameterAnnotations()) {
			if (ValidationAnnotationUtils.determineValidationHints(annotation) != null) {
				return this.validator.getConstraintsForClass(InputKind.valueType(parameter)).isBeanConstrained();
			}
		}
		return false;
	}

	@Override
	public boolean hasValidatedArguments(HandlerMethod handler) {
		if (!AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), Validated.class)) {
			return false;
		}
		MethodDescriptor method = this.validator.getConstraintsForClass(handler.getBeanType())
			.getConstraintsForMethod(handler.getMethod().getName(), handler.getMethod().getParameterTypes());
		return method != null && method.hasConstrainedParameters();
	}

}
