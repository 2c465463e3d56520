package io.github.errorcontract.tomcat;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import org.apache.tomcat.util.http.InvalidParameterException;

/**
 * Parameters that the container cannot read: badly encoded, too many, or in a form over
 * its limit. The container's exception names the status.
 */
final class UnreadableParameters {

	private UnreadableParameters() {
	}

	static ApiError map(Throwable failure) {
		boolean tooLarge = ((InvalidParameterException) failure).getErrorCode() == BuiltInError.CONTENT_TOO_LARGE
			.status();
		return ApiError.builder(tooLarge ? BuiltInError.CONTENT_TOO_LARGE : BuiltInError.INVALID_REQUEST).build();
	}

}
