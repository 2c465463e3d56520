package io.github.errorcontract.request;

import java.util.List;
import java.util.Locale;

import io.github.errorcontract.ErrorContext;
import io.github.errorcontract.RateLimit;
import io.github.errorcontract.language.PreferredLocales;
import org.jspecify.annotations.Nullable;

/**
 * {@link ErrorContext} with the properties of a request that are required to render an
 * error response. Implemented by each door. Valid only while the failure is being
 * answered.
 *
 * @since 0.1.0
 */
public interface FailedRequest extends ErrorContext, PreferredLocales {

	@Override
	default List<Locale> locales() {
		return List.of(locale());
	}

	/**
	 * Returns the media types that the client accepts (RFC 9110, section 12.5.1).
	 * @return the values of all {@code Accept} headers, joined by commas, or {@code null}
	 * if there are none
	 */
	@Nullable String accept();

	/**
	 * Returns the path within the application, without the context path and still
	 * percent-encoded.
	 * @return the path, empty if the request line could not be parsed
	 */
	String pathWithinApplication();

	/**
	 * Returns the status with which the container has already rejected the request. A 4xx
	 * status, such as 408 for a body that arrives too slowly, takes precedence over a
	 * failure that would otherwise be a server error.
	 * @return the status, 0 if the container did not reject the request
	 */
	default int refusedWith() {
		return 0;
	}

	/**
	 * Returns the state of the rate limiter that was reported for the request.
	 * @return the state, or {@code null} if none was reported
	 */
	default @Nullable RateLimit rateLimit() {
		return null;
	}

	/**
	 * Returns whether the client is known to have closed the connection, in which case
	 * listeners are not notified. Called after the response was written.
	 * @return whether the client has closed the connection
	 */
	default boolean isClientGone() {
		return false;
	}

}
