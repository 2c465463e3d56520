package io.github.errorcontract.openapi.input;

import java.lang.annotation.Annotation;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.io.InputStreamSource;
import org.springframework.http.HttpEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.MatrixVariable;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ValueConstants;

/**
 * The kinds of input for arguments of handler methods, and the errors that they allow.
 */
enum InputKind {

	/** No input from the client, or input that cannot be invalid. */
	NONE,

	/** The body. */
	BODY,

	/** A path variable. */
	PATH,

	/** A query parameter, header, cookie, matrix variable or part. */
	VALUE,

	/** An object bound from parameters. */
	FORM;

	/** Simple types that Spring MVC derives from the request. */
	private static final Set<Class<?>> OF_REQUEST = Set.of(Locale.class, TimeZone.class, ZoneId.class);

	/** Annotations of arguments that the server provides. */
	private static final List<String> OF_SERVER = List.of("org.springframework.beans.factory.annotation.Value",
			"org.springframework.web.bind.annotation.RequestAttribute",
			"org.springframework.web.bind.annotation.SessionAttribute",
			"org.springframework.security.core.annotation.AuthenticationPrincipal",
			"org.springframework.security.core.annotation.CurrentSecurityContext");

	static InputKind of(MethodParameter parameter) {
		if (parameter.hasParameterAnnotation(RequestBody.class)
				|| HttpEntity.class.isAssignableFrom(parameter.getParameterType())) {
			return BODY;
		}
		if (parameter.hasParameterAnnotation(PathVariable.class)) {
			return PATH;
		}
		if (valueAnnotation(parameter) != null) {
			return VALUE;
		}
		if (isProvidedByServer(parameter)) {
			return NONE;
		}
		if (BeanUtils.isSimpleProperty(parameter.getParameterType())) {
			return VALUE;
		}
		boolean form = parameter.hasParameterAnnotation(ModelAttribute.class)
				|| isFormType(parameter.getParameterType());
		return form ? FORM : NONE;
	}

	boolean canBeMalformed(MethodParameter parameter) {
		return this == BODY && (isRequiredBody(parameter) || !isRaw(valueType(parameter)));
	}

	boolean canBeMissing(MethodParameter parameter) {
		return switch (this) {
			case VALUE -> isRequiredValue(parameter);
			case BODY -> RequiredProperties.anyOf(valueType(parameter));
			default -> false;
		};
	}

	boolean canBeInvalid(MethodParameter parameter) {
		Class<?> type = valueType(parameter);
		return switch (this) {
			case NONE -> false;
			case BODY -> !isRaw(type);
			case FORM -> true;
			case PATH, VALUE -> !isRaw(type) && !Map.class.isAssignableFrom(type);
		};
	}

	/**
	 * Returns whether the type receives bytes or characters without conversion.
	 */
	static boolean isRaw(Class<?> type) {
		return type == Object.class || type == byte[].class || type.isAssignableFrom(String.class)
				|| type == String[].class || InputStreamSource.class.isAssignableFrom(type);
	}

	static Class<?> valueType(MethodParameter parameter) {
		boolean wrapped = HttpEntity.class.isAssignableFrom(parameter.getParameterType())
				|| parameter.getParameterType() == Optional.class;
		MethodParameter value = wrapped ? parameter.nested() : parameter;
		return value.getNestedParameterType();
	}

	private static boolean isRequiredBody(MethodParameter parameter) {
		RequestBody body = parameter.getParameterAnnotation(RequestBody.class);
		return body != null && body.required() && !parameter.isOptional();
	}

	private static boolean isRequiredValue(MethodParameter parameter) {
		Annotation annotation = valueAnnotation(parameter);
		if (annotation == null || parameter.isOptional() || Map.class.isAssignableFrom(parameter.getParameterType())) {
			return false;
		}
		Map<String, @Nullable Object> attributes = AnnotationUtils.getAnnotationAttributes(annotation);
		Object defaultValue = attributes.get("defaultValue");
		return Boolean.TRUE.equals(attributes.get("required"))
				&& (defaultValue == null || ValueConstants.DEFAULT_NONE.equals(defaultValue));
	}

	private static @Nullable Annotation valueAnnotation(MethodParameter parameter) {
		for (Annotation annotation : parameter.getParameterAnnotations()) {
			if (annotation instanceof RequestParam || annotation instanceof RequestHeader
					|| annotation instanceof CookieValue || annotation instanceof MatrixVariable
					|| annotation instanceof RequestPart) {
				return annotation;
			}
		}
		return null;
	}

	private static boolean isProvidedByServer(MethodParameter parameter) {
		return OF_REQUEST.contains(parameter.getParameterType()) || OF_SERVER.stream()
			.anyMatch((annotation) -> AnnotatedElementUtils.isAnnotated(parameter.getParameter(), annotation));
	}

	/**
	 * Returns whether Spring MVC binds parameters to an unannotated argument of the type,
	 * which it does for types of the application.
	 */
	private static boolean isFormType(Class<?> type) {
		String name = type.getName();
		return !type.isInterface() && !type.isArray() && !name.startsWith("java.") && !name.startsWith("jakarta.")
				&& !name.startsWith("org.springframework.")
				&& !AnnotatedElementUtils.hasAnnotation(type, Component.class);
	}

}
