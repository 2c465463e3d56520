package io.github.errorcontract.cause.parameter;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.StandardError;
import org.apache.tomcat.util.http.InvalidParameterException;

/**
 * Parameters that the container cannot read: badly encoded, too many, or in a form over
 * its limit. The container's exception names the status.
 */
final class UnreadableParameters {

	private UnreadableParameters() {
	}

	static ApiError ofTomcat(Throwable failure) {
		boolean tooLarge = ((InvalidParameterException) failure).getErrorCode() == StandardError.CONTENT_TOO_LARGE
			.status();
		return ApiError.builder(tooLarge ? StandardError.CONTENT_TOO_LARGE : StandardError.INVALID_REQUEST).build();
	}

}
