package io.github.errorcontract.boot;

import java.time.Clock;

import io.github.errorcontract.format.CodeStyle;
import io.github.errorcontract.headers.CodeHeader;
import io.github.errorcontract.headers.ErrorHeaders;
import io.github.errorcontract.headers.RequestIdHeader;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * Creates the header fields of errors from their properties.
 */
final class ConfiguredHeaders {

	private ConfiguredHeaders() {
	}

	static ErrorHeaders read(HeadersProperties properties, CodeStyle style, @Nullable RequestIdHeader requestId) {
		CodeHeader code = StringUtils.hasLength(properties.getErrorCode())
				? new CodeHeader(properties.getErrorCode(), style) : null;
		ErrorHeaders.Settings settings = new ErrorHeaders.Settings(properties.getCacheControl(),
				properties.getChallenge(), properties.getRetryAfter(), properties.getRateLimit(),
				(requestId != null) ? requestId.name() : null, code);
		return new ErrorHeaders(settings, Clock.systemUTC());
	}

}
