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
 * What Bean Validation validates: only what has constraints can be refused.
 */
public final class BeanValidatedInput implements ValidatedInput {

	private final Validator validator;

	/**
	 * Creates the lookup.
	 * @param validator knows the constraints
	 */
	public BeanValidatedInput(Validator validator) {
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
