package io.github.errorcontract.request;

import java.util.List;
import java.util.Locale;

import io.github.errorcontract.ErrorContext;
import io.github.errorcontract.language.PreferredLocales;
import org.jspecify.annotations.Nullable;

/**
 * What a door tells the pipeline of a request, beyond what the application's own parts
 * are told. Valid only while the failure is answered.
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

}
