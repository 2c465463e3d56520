package io.github.errorcontract.cause.multipart;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.failure.ThrowableTypes;
import org.jspecify.annotations.Nullable;

/**
 * Tells by the cause why the parts could not be read. Without a cause Spring has found
 * that the request is no multipart request at all.
 */
final class UnreadableMultipart {

	private static final ThrowableTypes LIMITS = ThrowableTypes.of(
			"org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException",
			"org.apache.tomcat.util.http.fileupload.impl.FileSizeLimitExceededException",
			"org.apache.tomcat.util.http.fileupload.impl.SizeLimitExceededException");

	private UnreadableMultipart() {
	}

	static ApiError map(Throwable failure) {
		return ApiError.builder(type(failure.getCause())).build();
	}

	private static BuiltInError type(@Nullable Throwable cause) {
		if (cause == null) {
			return BuiltInError.INVALID_REQUEST;
		}
		return (LIMITS.firstIn(cause) != null) ? BuiltInError.CONTENT_TOO_LARGE : BuiltInError.MALFORMED_BODY;
	}

}
