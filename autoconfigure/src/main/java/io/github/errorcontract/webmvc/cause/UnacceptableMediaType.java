package io.github.errorcontract.webmvc.cause;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.cause.routing.NotAcceptable;

import org.springframework.web.HttpMediaTypeNotAcceptableException;

/**
 * Reads from Spring MVC's exception which media types a handler can produce.
 */
final class UnacceptableMediaType {

	private UnacceptableMediaType() {
	}

	static ApiError map(Throwable failure) {
		return NotAcceptable.error(((HttpMediaTypeNotAcceptableException) failure).getSupportedMediaTypes());
	}

}
