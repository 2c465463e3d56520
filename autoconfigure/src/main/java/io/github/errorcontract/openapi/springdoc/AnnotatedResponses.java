package io.github.errorcontract.openapi.springdoc;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponses;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * The error responses that the application documents with annotations. If one does not
 * specify its content, springdoc assumes that of a successful response.
 */
final class AnnotatedResponses {

	private AnnotatedResponses() {
	}

	static void dropAssumedContent(Operation operation, HandlerMethod handler) {
		ApiResponses responses = operation.getResponses();
		for (ApiResponse annotated : annotated(handler)) {
			if (isError(annotated.responseCode()) && annotated.content().length == 0 && !annotated.useReturnTypeSchema()
					&& responses.containsKey(annotated.responseCode())) {
				responses.get(annotated.responseCode()).setContent(null);
			}
		}
	}

	/**
	 * Returns whether a documented response is an error.
	 * @param status the key of the response: a status, {@code 4XX} or {@code 5XX}
	 * @return whether it is
	 */
	static boolean isError(String status) {
		return status.startsWith("4") || status.startsWith("5");
	}

	private static Set<ApiResponse> annotated(HandlerMethod handler) {
		Set<ApiResponse> annotated = new LinkedHashSet<>(
				AnnotatedElementUtils.findMergedRepeatableAnnotations(handler.getMethod(), ApiResponse.class));
		annotated
			.addAll(AnnotatedElementUtils.findMergedRepeatableAnnotations(handler.getBeanType(), ApiResponse.class));
		io.swagger.v3.oas.annotations.Operation operation = AnnotatedElementUtils
			.findMergedAnnotation(handler.getMethod(), io.swagger.v3.oas.annotations.Operation.class);
		annotated.addAll((operation != null) ? List.of(operation.responses()) : List.of());
		return annotated;
	}

}
