package io.github.errorcontract.jetty;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.resolver.BareStatus;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.EofException;
import org.jspecify.annotations.Nullable;

/**
 * A failure of Jetty that names its status, or the end of a body before its time. Its
 * reason is Jetty's, and not shown.
 */
final class RefusedByJetty {

	private static final int MOST_CAUSES = 8;

	private RefusedByJetty() {
	}

	static @Nullable ApiError map(Throwable failure) {
		if (failure instanceof EofException) {
			return ApiError.builder(BuiltInError.MALFORMED_BODY).build();
		}
		int status = status((HttpException) failure);
		return (status < 400 || status > 599) ? null : BareStatus.error(status).build();
	}

	/**
	 * Returns the status of the innermost failure: around a form over its limit, a 413,
	 * is a 400 for a form that cannot be parsed.
	 */
	private static int status(HttpException failure) {
		int status = failure.getCode();
		Throwable cause = ((Throwable) failure).getCause();
		for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
			status = (cause instanceof HttpException inner) ? inner.getCode() : status;
			cause = cause.getCause();
		}
		return status;
	}

}
