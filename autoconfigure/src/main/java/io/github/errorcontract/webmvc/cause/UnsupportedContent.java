package io.github.errorcontract.webmvc.cause;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.cause.routing.HeaderCopyingMapper;
import io.github.errorcontract.webmvc.UnsupportedPartException;

/**
 * A body that no handler reads, or a part of one: {@code Accept} is about whole requests
 * (RFC 9110, section 12.5.1), so that a part is named instead.
 */
final class UnsupportedContent {

	private static final ErrorMapper REQUEST = new HeaderCopyingMapper(BuiltInError.UNSUPPORTED_MEDIA_TYPE);

	private UnsupportedContent() {
	}

	static ApiError map(Throwable failure) {
		return (failure instanceof UnsupportedPartException part)
				? ApiError.builder(BuiltInError.UNSUPPORTED_MEDIA_TYPE).field(part.partName()).build()
				: REQUEST.map(failure);
	}

}
