package io.github.errorcontract.cause.validation;

import java.lang.annotation.Annotation;
import java.util.Set;

import io.github.errorcontract.InputLocation;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * Where the argument for a parameter comes from.
 *
 * @param in the part of the request, null where there is none
 * @param name the name that the client uses, empty where the argument is made of the
 * whole body, form or query
 */
record InputSource(@Nullable InputLocation in, String name) {

	private static final Set<RequestMethod> WITHOUT_CONTENT = Set.of(RequestMethod.GET, RequestMethod.HEAD,
			RequestMethod.DELETE);

	private static final Set<String> UPLOADS = Set.of("org.springframework.web.multipart.MultipartFile",
			"jakarta.servlet.http.Part");

	/**
	 * Returns the beginning of the paths to properties of the argument. Parts alone have
	 * one: a request may have several of them.
	 */
	String prefix() {
		return (this.in == InputLocation.PART) ? this.name : "";
	}

	static InputSource ofService(MethodParameter parameter) {
		return new InputSource(null, javaName(parameter));
	}

	static InputSource ofHandler(MethodParameter parameter) {
		for (Annotation annotation : parameter.getParameterAnnotations()) {
			InputSource source = of(annotation, parameter);
			if (source != null) {
				return source;
			}
		}
		return (BeanUtils.isSimpleProperty(parameter.getParameterType()) || isUpload(parameter))
				? new InputSource(ofParameter(parameter), javaName(parameter)) : ofFormOrQuery(parameter);
	}

	private static @Nullable InputSource of(Annotation annotation, MethodParameter parameter) {
		return switch (annotation.annotationType().getName()) {
			case "org.springframework.web.bind.annotation.RequestBody" -> new InputSource(InputLocation.BODY, "");
			case "org.springframework.web.bind.annotation.ModelAttribute" -> ofFormOrQuery(parameter);
			case "org.springframework.web.bind.annotation.RequestPart" ->
				named(InputLocation.PART, annotation, parameter);
			case "org.springframework.web.bind.annotation.RequestParam" ->
				named(ofParameter(parameter), annotation, parameter);
			case "org.springframework.web.bind.annotation.PathVariable" ->
				named(InputLocation.PATH, annotation, parameter);
			case "org.springframework.web.bind.annotation.RequestHeader" ->
				named(InputLocation.HEADER, annotation, parameter);
			case "org.springframework.web.bind.annotation.CookieValue" ->
				named(InputLocation.COOKIE, annotation, parameter);
			case "org.springframework.web.bind.annotation.MatrixVariable" ->
				named(InputLocation.MATRIX, annotation, parameter);
			default -> null;
		};
	}

	private static InputLocation ofParameter(MethodParameter parameter) {
		return isUpload(parameter) ? InputLocation.PART : InputLocation.QUERY;
	}

	private static boolean isUpload(MethodParameter parameter) {
		ResolvableType type = ResolvableType.forMethodParameter(parameter);
		ResolvableType single = type.isArray() ? type.getComponentType() : type.getGeneric();
		Class<?> element = (single != ResolvableType.NONE) ? single.resolve() : type.resolve();
		return element != null && UPLOADS.contains(element.getName());
	}

	private static InputSource named(InputLocation in, Annotation annotation, MethodParameter parameter) {
		String name = MergedAnnotation.from(annotation).getString("name");
		return new InputSource(in, name.isEmpty() ? javaName(parameter) : name);
	}

	private static String javaName(MethodParameter parameter) {
		String name = parameter.getParameterName();
		return (name != null) ? name : "";
	}

	private static InputSource ofFormOrQuery(MethodParameter parameter) {
		RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(parameter.getExecutable(),
				RequestMapping.class);
		boolean query = mapping != null && mapping.method().length > 0
				&& WITHOUT_CONTENT.containsAll(Set.of(mapping.method()));
		return new InputSource(query ? InputLocation.QUERY : InputLocation.FORM, "");
	}

}
