package io.github.errorcontract.cause.routing;

import java.util.List;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.cause.answer.AnswerHeaders;
import io.github.errorcontract.language.ComposedText;
import io.github.errorcontract.language.ShippedType;

import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;

/**
 * Says which media types are read (RFC 9110, section 15.5.16), beside the header fields
 * {@code Accept} and {@code Accept-Patch} that Spring's exception has (RFC 5789, section
 * 2.2).
 */
public final class UnsupportedMediaType {

	private static final ErrorType SUPPORTED = ShippedType.of(BuiltInError.UNSUPPORTED_MEDIA_TYPE,
			ComposedText.SUPPORTED);

	private UnsupportedMediaType() {
	}

	static ApiError map(Throwable failure) {
		UnsupportedMediaTypeStatusException unsupported = (UnsupportedMediaTypeStatusException) failure;
		return error(unsupported, unsupported.getSupportedMediaTypes());
	}

	/**
	 * Returns the error for a handler that reads other media types only.
	 * @param failure the failure with its header fields
	 * @param mediaTypes what is read
	 * @return the error, naming those that are concrete
	 */
	public static ApiError error(ErrorResponse failure, List<MediaType> mediaTypes) {
		String supported = MediaTypeNames.join(mediaTypes);
		ApiError.Builder error = supported.isEmpty() ? ApiError.builder(BuiltInError.UNSUPPORTED_MEDIA_TYPE)
				: ApiError.builder(SUPPORTED).arguments(supported);
		return AnswerHeaders.copy(failure, error).build();
	}

}
