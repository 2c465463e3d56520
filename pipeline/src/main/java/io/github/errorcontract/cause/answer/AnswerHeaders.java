package io.github.errorcontract.cause.answer;

import java.util.List;
import java.util.Objects;

import io.github.errorcontract.ApiError;

import org.springframework.http.HttpHeaders;
import org.springframework.web.ErrorResponse;

/**
 * The header fields of Spring's error responses.
 */
public final class AnswerHeaders {

	private AnswerHeaders() {
	}

	/**
	 * Copies all header fields but those that describe the body, which is ours.
	 * @param source the error response
	 * @param error the error that gets the fields
	 * @return the error
	 */
	public static ApiError.Builder copy(ErrorResponse source, ApiError.Builder error) {
		source.getHeaders().forEach((name, values) -> {
			if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
					&& !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
				error.header(name, withoutNulls(values));
			}
		});
		return error;
	}

	private static String[] withoutNulls(List<String> values) {
		return values.stream().filter(Objects::nonNull).toArray(String[]::new);
	}

}
