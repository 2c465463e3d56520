package io.github.errorcontract.requestid;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import io.github.errorcontract.boot.HeadersProperties;
import io.github.errorcontract.headers.HeaderSyntax;
import io.github.errorcontract.property.PropertyFailures;

import org.springframework.core.env.Environment;

/**
 * Refuses invalid settings of the request ID before they are used.
 */
final class RequestIdCheck {

	private final PropertyFailures failures;

	RequestIdCheck(Environment environment) {
		this.failures = new PropertyFailures(environment);
	}

	void check(RequestIdProperties properties, HeadersProperties headers) {
		if (!HeaderSyntax.isName(properties.getHeader())) {
			throw this.failures.invalid("request-id.header", properties.getHeader(),
					"Set '%s' to a header name that contains only letters, digits and '-'.");
		}
		if (properties.getHeader().equalsIgnoreCase(headers.getErrorCode())) {
			throw this.failures.invalid("request-id.header", properties.getHeader(),
					"Set '%s' and 'error-contract.headers.error-code' to different names.");
		}
		if (properties.getMdcKey().isBlank()) {
			throw this.failures.invalid("request-id.mdc-key", properties.getMdcKey(), "Set '%s' to a non-blank key.");
		}
		try {
			Pattern.compile(properties.getIncomingPattern());
		}
		catch (PatternSyntaxException ex) {
			throw this.failures.invalid("request-id.incoming-pattern", properties.getIncomingPattern(),
					"Correct the regular expression in '%s'.");
		}
	}

}
