package io.github.errorcontract.servlet.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Carries header fields over to the dispatch to the error page. Jetty takes them for part
 * of the abandoned body.
 */
public final class ErrorPageHeaderCarryover {

	private static final String ATTRIBUTE = ErrorPageHeaderCarryover.class.getName();

	private static final List<String> NAMES = List.of("Cache-Control", "Vary");

	private ErrorPageHeaderCarryover() {
	}

	static void keep(HttpServletRequest request, HttpServletResponse response) {
		Map<String, List<String>> fields = new HashMap<>();
		NAMES.forEach((name) -> fields.put(name, new ArrayList<>(response.getHeaders(name))));
		request.setAttribute(ATTRIBUTE, fields);
	}

	/**
	 * Restores the fields that were kept, if any were.
	 */
	public static void restore(HttpServletRequest request, HttpServletResponse response) {
		if (request.getAttribute(ATTRIBUTE) instanceof Map<?, ?> fields) {
			fields.forEach((name, values) -> restore(name.toString(), (List<?>) values, response));
		}
	}

	private static void restore(String name, List<?> values, HttpServletResponse response) {
		response.setHeader(name, null);
		values.forEach((value) -> response.addHeader(name, value.toString()));
	}

}
