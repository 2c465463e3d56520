package io.github.errorcontract.request;

import java.util.List;
import java.util.Locale;

import io.github.errorcontract.ErrorContext;
import io.github.errorcontract.language.PreferredLocales;
import org.jspecify.annotations.Nullable;

/**
 * What a door knows of a request, beyond what mappers, customizers and listeners see of
 * it. Valid only while the failure is answered.
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
	 * @return the values of all {@code Accept} fields, joined by commas; null where there
	 * is none
	 */
	@Nullable String accept();

	/**
	 * Returns the path below the application's context path, not decoded.
	 * @return the path, empty where the request line cannot be read
	 */
	String pathWithinApplication();

	/**
	 * Returns the status with which the container has refused the request already. One
	 * that blames the client, such as 408 for a body that comes too slowly, knows more
	 * than the failure, which by itself would be a server error.
	 * @return the status, 0 for none
	 */
	default int refusedWith() {
		return 0;
	}

	/**
	 * Whether the client is known to be gone, so that nobody needs to hear of the error.
	 * Asked after the answer was written.
	 * @return whether it is
	 */
	default boolean isClientGone() {
		return false;
	}

}
