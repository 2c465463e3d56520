package io.github.errorcontract.servlet.response;

import jakarta.servlet.http.HttpServletResponse;

/**
 * What Spring MVC makes of a {@code Resource} whose range cannot be had: status and
 * {@code Content-Range} of the refusal, and the whole resource for its body (RFC 9110,
 * section 15.5.17).
 */
final class RefusedRange {

	private static final String UNSATISFIED = "bytes */";

	private RefusedRange() {
	}

	/**
	 * Tells whether the body is to be as long as the resource, and thus is no error.
	 */
	static boolean hasWhole(HttpServletResponse response) {
		if (response.getStatus() != HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE) {
			return false;
		}
		String range = response.getHeader("Content-Range");
		return range != null && range.equals(UNSATISFIED + response.getHeader("Content-Length"));
	}

}
