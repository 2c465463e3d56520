package io.github.errorcontract.webmvc.cause;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.cause.routing.UnsupportedMediaType;
import io.github.errorcontract.webmvc.UnsupportedPartException;

import org.springframework.web.HttpMediaTypeNotSupportedException;

/**
 * A body that no handler reads, or a part of one: {@code Accept} is about whole requests
 * (RFC 9110, section 12.5.1), so that a part is named instead.
 */
final class UnsupportedContent {

	private UnsupportedContent() {
	}

	static ApiError map(Throwable failure) {
		if (failure instanceof UnsupportedPartException part) {
			return ApiError.builder(BuiltInError.UNSUPPORTED_MEDIA_TYPE).field(part.partName()).build();
		}
		HttpMediaTypeNotSupportedException unsupported = (HttpMediaTypeNotSupportedException) failure;
		return UnsupportedMediaType.error(unsupported, unsupported.getSupportedMediaTypes());
	}

}
