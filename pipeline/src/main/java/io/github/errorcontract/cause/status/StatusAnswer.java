package io.github.errorcontract.cause.status;

import java.util.function.BiFunction;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.resolver.BareStatus;
import org.jspecify.annotations.Nullable;

/**
 * Starts the answer to a failure that names its status.
 *
 * @param naming what gives the application's own classes a code of their own
 * @param statuses what starts the errors of statuses
 */
record StatusAnswer(BiFunction<Class<?>, ErrorType, ErrorType> naming, BareStatus statuses) {

	ApiError.@Nullable Builder start(Throwable failure, int status, @Nullable String reason) {
		if (status < 400 || status > 599) {
			return null;
		}
		ApiError.Builder error = this.statuses.declared(status, reason);
		return isSprings(failure) ? error : error.type(this.naming.apply(failure.getClass(), error.type()));
	}

	/**
	 * Tells whether a reason of a status is shown.
	 */
	boolean shows(int status) {
		return this.statuses.showsDeclared(status);
	}

	static boolean isSprings(Throwable failure) {
		return failure.getClass().getName().startsWith("org.springframework.");
	}

}
