package io.github.errorcontract.servlet.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.errorcontract.ApiError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * Carries the error over to the dispatch to its page, for when the page fails, and those
 * of its header fields that Jetty takes for part of the abandoned body.
 */
public final class ErrorPageHeaderCarryover {

	private static final String ATTRIBUTE = ErrorPageHeaderCarryover.class.getName();

	private static final List<String> NAMES = List.of("Cache-Control", "Vary");

	private ErrorPageHeaderCarryover() {
	}

	static void keep(HttpServletRequest request, HttpServletResponse response, ApiError error) {
		Map<String, List<String>> fields = new HashMap<>();
		NAMES.forEach((name) -> fields.put(name, new ArrayList<>(response.getHeaders(name))));
		request.setAttribute(ATTRIBUTE, new Carried(error, fields));
	}

	/**
	 * Returns the error that the page is about, or null for a request that was not sent
	 * to a page by us.
	 */
	static @Nullable ApiError error(HttpServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof Carried carried) ? carried.error() : null;
	}

	/**
	 * Tells whether a request is sent to the page for an error of the contract's.
	 */
	public static boolean isKept(HttpServletRequest request) {
		return error(request) != null;
	}

	/**
	 * Restores the fields that were kept, if any were.
	 */
	public static void restore(HttpServletRequest request, HttpServletResponse response) {
		if (request.getAttribute(ATTRIBUTE) instanceof Carried carried) {
			carried.fields().forEach((name, values) -> restore(name, values, response));
		}
	}

	private static void restore(String name, List<String> values, HttpServletResponse response) {
		response.setHeader(name, null);
		values.forEach((value) -> response.addHeader(name, value));
	}

	private record Carried(ApiError error, Map<String, List<String>> fields) {

	}

}
