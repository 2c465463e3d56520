package io.github.errorcontract.webmvc.cause;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;

import org.springframework.web.bind.MissingMatrixVariableException;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.MissingRequestCookieException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/**
 * Names the value that is missing, or that was converted to nothing.
 */
final class MissingValue {

	private MissingValue() {
	}

	static ApiError ofParameter(Throwable failure) {
		return error(((MissingServletRequestParameterException) failure).getParameterName());
	}

	static ApiError ofHeader(Throwable failure) {
		return error(((MissingRequestHeaderException) failure).getHeaderName());
	}

	static ApiError ofCookie(Throwable failure) {
		return error(((MissingRequestCookieException) failure).getCookieName());
	}

	static ApiError ofMatrixVariable(Throwable failure) {
		return error(((MissingMatrixVariableException) failure).getVariableName());
	}

	/**
	 * A path variable that was never there is a mistake of the handler, whose path has no
	 * such variable; only one that was converted to nothing is the client's.
	 */
	static ApiError ofPathVariable(Throwable failure) {
		MissingPathVariableException missing = (MissingPathVariableException) failure;
		return missing.isMissingAfterConversion() ? error(missing.getVariableName())
				: ApiError.builder(BuiltInError.INTERNAL_ERROR).build();
	}

	static ApiError ofPart(Throwable failure) {
		return error(((MissingServletRequestPartException) failure).getRequestPartName());
	}

	private static ApiError error(String name) {
		return ApiError.builder(BuiltInError.MISSING_VALUE).field(name).build();
	}

}
