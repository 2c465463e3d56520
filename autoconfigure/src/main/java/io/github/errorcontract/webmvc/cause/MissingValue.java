package io.github.errorcontract.webmvc.cause;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.MissingMatrixVariableException;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.MissingRequestCookieException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/**
 * Names the value that is missing, or that was converted to nothing.
 */
final class MissingValue {

	private MissingValue() {
	}

	static ApiError ofParameter(Throwable failure) {
		MissingServletRequestParameterException missing = (MissingServletRequestParameterException) failure;
		return error(missing, missing.getParameterName(), missing.getMethodParameter());
	}

	static ApiError ofHeader(Throwable failure) {
		MissingRequestHeaderException missing = (MissingRequestHeaderException) failure;
		return error(missing, missing.getHeaderName(), missing.getParameter());
	}

	static ApiError ofCookie(Throwable failure) {
		MissingRequestCookieException missing = (MissingRequestCookieException) failure;
		return error(missing, missing.getCookieName(), missing.getParameter());
	}

	static ApiError ofMatrixVariable(Throwable failure) {
		return error(((MissingMatrixVariableException) failure).getVariableName());
	}

	/**
	 * A path variable that was never there is a mistake of the handler, whose path has no
	 * such variable; only one that was converted to nothing is the client's. Where it
	 * stands for an object, that does not exist.
	 */
	static ApiError ofPathVariable(Throwable failure) {
		MissingPathVariableException missing = (MissingPathVariableException) failure;
		if (!missing.isMissingAfterConversion()) {
			return ApiError.builder(BuiltInError.INTERNAL_ERROR).build();
		}
		return isObject(missing.getParameter()) ? ApiError.builder(BuiltInError.NOT_FOUND).build()
				: error(missing.getVariableName());
	}

	static ApiError ofPart(Throwable failure) {
		return error(((MissingServletRequestPartException) failure).getRequestPartName());
	}

	/**
	 * A value that is there, and stands for an object that does not exist, is not
	 * missing.
	 */
	private static ApiError error(MissingRequestValueException failure, String name,
			@Nullable MethodParameter parameter) {
		boolean unknown = failure.isMissingAfterConversion() && parameter != null && isObject(parameter);
		return unknown ? ApiError.builder(BuiltInError.INVALID_VALUE).field(name).build() : error(name);
	}

	private static boolean isObject(MethodParameter parameter) {
		return !BeanUtils.isSimpleProperty(parameter.nestedIfOptional().getNestedParameterType());
	}

	private static ApiError error(String name) {
		return ApiError.builder(BuiltInError.MISSING_VALUE).field(name).build();
	}

}
