package io.github.errorcontract.webmvc.cause;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.cause.routing.UnsupportedMediaType;

import org.springframework.web.HttpMediaTypeNotSupportedException;

/**
 * Reads from Spring MVC's exception which media types a handler reads.
 */
final class UnreadMediaType {

	private UnreadMediaType() {
	}

	static ApiError map(Throwable failure) {
		HttpMediaTypeNotSupportedException unsupported = (HttpMediaTypeNotSupportedException) failure;
		return UnsupportedMediaType.error(unsupported, unsupported.getSupportedMediaTypes());
	}

}
