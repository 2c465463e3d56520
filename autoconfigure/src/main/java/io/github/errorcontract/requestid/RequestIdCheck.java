package io.github.errorcontract.requestid;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import io.github.errorcontract.boot.HeadersProperties;
import io.github.errorcontract.headers.CodeHeader;
import io.github.errorcontract.property.PropertyFailures;

import org.springframework.core.env.Environment;

/**
 * Refuses invalid settings of the request ID before they are used.
 */
final class RequestIdCheck {

	private final Environment environment;

	RequestIdCheck(Environment environment) {
		this.environment = environment;
	}

	void check(RequestIdProperties properties, HeadersProperties headers) {
		if (!CodeHeader.isName(properties.getHeader())) {
			throw PropertyFailures.invalid("request-id.header", properties.getHeader(),
					"Set '%s' to a header name that has no other meaning, for example X-Request-Id.", this.environment);
		}
		if (properties.getHeader().equalsIgnoreCase(headers.getErrorCode())) {
			throw PropertyFailures.invalid("request-id.header", properties.getHeader(),
					"Set '%s' and 'error-contract.headers.error-code' to different names.", this.environment);
		}
		if (properties.getMdcKey().isBlank()) {
			throw PropertyFailures.invalid("request-id.mdc-key", properties.getMdcKey(), "Set '%s' to a non-blank key.",
					this.environment);
		}
		try {
			Pattern.compile(properties.getIncomingPattern());
		}
		catch (PatternSyntaxException ex) {
			throw PropertyFailures.invalid("request-id.incoming-pattern", properties.getIncomingPattern(),
					"Correct the regular expression in '%s'.", this.environment);
		}
	}

}
