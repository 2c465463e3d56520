package io.github.errorcontract.cause.routing;

import java.util.List;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.language.ComposedText;
import io.github.errorcontract.language.ShippedType;

import org.springframework.http.MediaType;
import org.springframework.web.server.NotAcceptableStatusException;

/**
 * Says which media types there are (RFC 9110, section 15.5.7). Spring's {@code Accept} is
 * left out: in a response it speaks of the content of further requests (section 12.5.1).
 */
public final class NotAcceptable {

	private static final ErrorType AVAILABLE = ShippedType.of(BuiltInError.NOT_ACCEPTABLE, ComposedText.AVAILABLE);

	private NotAcceptable() {
	}

	static ApiError map(Throwable failure) {
		return error(((NotAcceptableStatusException) failure).getSupportedMediaTypes());
	}

	/**
	 * Returns the error for a handler that can produce other media types only.
	 * @param mediaTypes what it can produce
	 * @return the error, naming those that are concrete
	 */
	public static ApiError error(List<MediaType> mediaTypes) {
		String available = MediaTypeNames.join(mediaTypes);
		return available.isEmpty() ? ApiError.builder(BuiltInError.NOT_ACCEPTABLE).build()
				: ApiError.builder(AVAILABLE).arguments(available).build();
	}

}
