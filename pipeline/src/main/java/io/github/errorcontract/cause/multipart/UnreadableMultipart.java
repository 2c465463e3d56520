package io.github.errorcontract.cause.multipart;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import org.jspecify.annotations.Nullable;

/**
 * Tells by the cause why the parts could not be read. Without a cause Spring has found
 * that the request is no multipart request at all.
 */
final class UnreadableMultipart {

	private static final int MAX_DEPTH = 16;

	private UnreadableMultipart() {
	}

	static ApiError map(Throwable failure) {
		return ApiError.builder(type(failure.getCause())).build();
	}

	private static BuiltInError type(@Nullable Throwable cause) {
		if (cause == null) {
			return BuiltInError.INVALID_REQUEST;
		}
		Throwable current = cause;
		for (int depth = 0; current != null && depth < MAX_DEPTH; depth++) {
			if (isLimit(current.getClass().getName())) {
				return BuiltInError.CONTENT_TOO_LARGE;
			}
			current = current.getCause();
		}
		return BuiltInError.MALFORMED_BODY;
	}

	private static boolean isLimit(String className) {
		return switch (className) {
			case "org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException",
					"org.apache.tomcat.util.http.fileupload.impl.FileSizeLimitExceededException",
					"org.apache.tomcat.util.http.fileupload.impl.SizeLimitExceededException" ->
				true;
			default -> false;
		};
	}

}
