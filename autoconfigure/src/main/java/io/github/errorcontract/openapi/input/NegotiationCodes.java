package io.github.errorcontract.openapi.input;

import java.util.Set;

import io.github.errorcontract.BuiltInError;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * The codes of failed content negotiation.
 */
public final class NegotiationCodes {

	private NegotiationCodes() {
	}

	/**
	 * Adds the codes of failed content negotiation (RFC 9110, section 12).
	 * @param operation the documented operation
	 * @param handler its handler method
	 * @param codes the codes to add to
	 */
	public static void add(Operation operation, HandlerMethod handler, Set<String> codes) {
		if (canBeUnacceptable(operation.getResponses(), handler)) {
			codes.add(BuiltInError.NOT_ACCEPTABLE.code());
		}
		if (canBeUnsupported(handler)) {
			codes.add(BuiltInError.UNSUPPORTED_MEDIA_TYPE.code());
		}
	}

	private static boolean canBeUnacceptable(ApiResponses responses, HandlerMethod handler) {
		if (hasMediaTypes(handler, "produces")) {
			return true;
		}
		MethodParameter returned = handler.getReturnType();
		Class<?> type = HttpEntity.class.isAssignableFrom(returned.getParameterType())
				? returned.nested().getNestedParameterType() : returned.getParameterType();
		return !InputKind.isRaw(type) && !type.getName().startsWith("org.springframework.web.servlet.mvc.")
				&& hasBody(responses);
	}

	private static boolean hasBody(ApiResponses responses) {
		return responses.entrySet()
			.stream()
			.anyMatch((response) -> response.getKey().startsWith("2") && response.getValue().getContent() != null);
	}

	private static boolean canBeUnsupported(HandlerMethod handler) {
		if (hasMediaTypes(handler, "consumes")) {
			return true;
		}
		for (MethodParameter parameter : handler.getMethodParameters()) {
			if (InputKind.of(parameter) == InputKind.BODY && !InputKind.isRaw(InputKind.valueType(parameter))) {
				return true;
			}
		}
		return false;
	}

	private static boolean hasMediaTypes(HandlerMethod handler, String attribute) {
		RequestMapping ofMethod = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
		RequestMapping ofType = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), RequestMapping.class);
		return has(ofMethod, attribute) || has(ofType, attribute);
	}

	private static boolean has(@Nullable RequestMapping mapping, String attribute) {
		return mapping != null && (attribute.equals("produces") ? mapping.produces() : mapping.consumes()).length > 0;
	}

}
