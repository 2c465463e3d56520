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
 * The responses that the application has written down itself. Where one of an error says
 * nothing of its content, springdoc assumes that of a success.
 */
public final class WrittenResponses {

	private WrittenResponses() {
	}

	static void dropAssumedContent(Operation operation, HandlerMethod handler) {
		ApiResponses responses = operation.getResponses();
		for (ApiResponse written : written(handler)) {
			if (isError(written.responseCode()) && written.content().length == 0 && !written.useReturnTypeSchema()
					&& responses.containsKey(written.responseCode())) {
				responses.get(written.responseCode()).setContent(null);
			}
		}
	}

	/**
	 * Tells whether a documented response is an error.
	 * @param status the key of the response: a status, {@code 4XX} or {@code 5XX}
	 * @return whether it is
	 */
	public static boolean isError(String status) {
		return status.startsWith("4") || status.startsWith("5");
	}

	private static Set<ApiResponse> written(HandlerMethod handler) {
		Set<ApiResponse> written = new LinkedHashSet<>(
				AnnotatedElementUtils.findMergedRepeatableAnnotations(handler.getMethod(), ApiResponse.class));
		written.addAll(AnnotatedElementUtils.findMergedRepeatableAnnotations(handler.getBeanType(), ApiResponse.class));
		io.swagger.v3.oas.annotations.Operation operation = AnnotatedElementUtils
			.findMergedAnnotation(handler.getMethod(), io.swagger.v3.oas.annotations.Operation.class);
		written.addAll((operation != null) ? List.of(operation.responses()) : List.of());
		return written;
	}

}
