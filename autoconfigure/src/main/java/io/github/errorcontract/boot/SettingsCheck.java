package io.github.errorcontract.boot;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import io.github.errorcontract.body.FormatCheck;
import io.github.errorcontract.configured.ConstraintCheck;
import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.headers.CodeHeader;
import io.github.errorcontract.headers.HeaderSyntax;
import io.github.errorcontract.property.PropertyFailures;
import io.github.errorcontract.property.PropertyOrigin;
import io.github.errorcontract.property.UnknownKeyCheck;

import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Refuses invalid or contradictory settings before they are used.
 */
final class SettingsCheck {

	private static final String PROBLEM_DETAILS = "spring.mvc.problemdetails.enabled";

	private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

	private final BaseProperties properties;

	private final Environment environment;

	SettingsCheck(BaseProperties properties, Environment environment) {
		this.properties = properties;
		this.environment = environment;
	}

	void check() {
		new UnknownKeyCheck(getClass().getClassLoader()).check(this.environment);
		checkProblemDetails();
		checkHeaders(this.properties.headers());
		ValidationProperties validation = this.properties.validation();
		if (!this.properties.body().writesDefaults()) {
			new FormatCheck(this.environment).check(this.properties.body(), validation.getCodes());
		}
		if (!this.properties.contract().getConstraints().isEmpty()) {
			new ConstraintCheck(this.environment).check(this.properties.contract().getConstraints());
		}
		checkValidation(validation);
		int sampleAfter = this.properties.logging().getSampleAfter();
		if (sampleAfter < 0) {
			throw PropertyFailures.invalid("logging.sample-after", sampleAfter,
					"Set '%s' to a positive number of lines, or to 0 to log all errors.", this.environment);
		}
	}

	private void checkProblemDetails() {
		if (this.environment.getProperty(PROBLEM_DETAILS, Boolean.class, false)) {
			throw new InvalidContractException(
					"'%s' is enabled; its exception handler would take precedence over the error contract (%s)."
						.formatted(PROBLEM_DETAILS, PropertyOrigin.of(PROBLEM_DETAILS, this.environment)),
					"Remove '%s', or set 'error-contract.enabled' to false.".formatted(PROBLEM_DETAILS));
		}
	}

	private void checkHeaders(HeadersProperties headers) {
		checkHeaderValue("headers.cache-control", "Cache-Control", headers.getCacheControl());
		checkHeaderValue("headers.challenge", "WWW-Authenticate", headers.getChallenge());
		if (headers.getChallenge().isBlank()) {
			throw PropertyFailures.invalid("headers.challenge", headers.getChallenge(),
					"Set '%s' to an authentication scheme, for example Bearer.", this.environment);
		}
		if (headers.getRetryAfter().isNegative()) {
			throw PropertyFailures.invalid("headers.retry-after", headers.getRetryAfter(),
					"Set '%s' to zero or a positive duration.", this.environment);
		}
		String errorCode = headers.getErrorCode();
		if (StringUtils.hasLength(errorCode) && !CodeHeader.isName(errorCode)) {
			throw PropertyFailures.invalid("headers.error-code", errorCode,
					"Set '%s' to a header name that has no other meaning, for example X-Error-Code.", this.environment);
		}
	}

	private void checkHeaderValue(String key, String field, String value) {
		if (HeaderSyntax.sendable(field, value) == null) {
			throw PropertyFailures.invalid(key, value,
					"Remove the control characters from '%s', and those above U+00FF.", this.environment);
		}
	}

	private void checkValidation(ValidationProperties validation) {
		if (validation.getStatus() < 400 || validation.getStatus() > 599) {
			throw PropertyFailures.invalid("validation.status", validation.getStatus(),
					"Set '%s' to a status from 400 to 599.", this.environment);
		}
		if (validation.getMaxDetails() < 1) {
			throw PropertyFailures.invalid("validation.max-details", validation.getMaxDetails(),
					"Set '%s' to 1 or more.", this.environment);
		}
		for (Map.Entry<String, String> code : validation.getCodes().entrySet()) {
			if (!CODE.matcher(code.getValue()).matches()) {
				throw PropertyFailures.invalid("validation.codes." + code.getKey().toLowerCase(Locale.ROOT),
						code.getValue(), "Set '%s' to a code in upper snake case, for example INVALID_EMAIL.",
						this.environment);
			}
		}
	}

}
