package io.github.errorcontract.boot;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import io.github.errorcontract.body.FormatCheck;
import io.github.errorcontract.configured.ConstraintCheck;
import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.headers.HeaderSyntax;
import io.github.errorcontract.property.PropertyOrigin;
import io.github.errorcontract.requestid.RequestIdProperties;

import org.springframework.core.env.Environment;

/**
 * Refuses settings that cannot be meant, before anything is made of them.
 */
public final class SettingsCheck {

	private static final String PROBLEM_DETAILS = "spring.mvc.problemdetails.enabled";

	private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

	private final ErrorContractProperties properties;

	private final Environment environment;

	/**
	 * Creates the check.
	 * @param properties the settings
	 * @param environment where they come from
	 */
	public SettingsCheck(ErrorContractProperties properties, Environment environment) {
		this.properties = properties;
		this.environment = environment;
	}

	void check() {
		if (this.environment.getProperty(PROBLEM_DETAILS, Boolean.class, false)) {
			throw new InvalidContractException(
					"'%s' is on beside the error contract, and its advice would answer first (%s)."
						.formatted(PROBLEM_DETAILS, PropertyOrigin.of(PROBLEM_DETAILS, this.environment)),
					"Remove '%s', or set 'error-contract.enabled' to false.".formatted(PROBLEM_DETAILS));
		}
		checkHeaders();
		new FormatCheck(this).check(this.properties);
		if (!this.properties.getConstraints().isEmpty()) {
			new ConstraintCheck(this.environment).check(this.properties.getConstraints());
		}
		checkValidation(this.properties.getValidation());
		checkRequestId(this.properties.getRequestId());
		int sampleAfter = this.properties.getLogging().getSampleAfter();
		if (sampleAfter < 0) {
			throw invalid("logging.sample-after", sampleAfter, "Set '%s' to the number of lines, or to 0 to log all.");
		}
	}

	private void checkHeaders() {
		checkHeaderValue("cache-control", this.properties.getCacheControl());
		checkHeaderValue("challenge", this.properties.getChallenge());
		if (this.properties.getChallenge().isBlank()) {
			throw invalid("challenge", this.properties.getChallenge(),
					"Set '%s' to the scheme of a challenge, for example Bearer.");
		}
		if (this.properties.getRetryAfter().isNegative()) {
			throw invalid("retry-after", this.properties.getRetryAfter(), "Set '%s' to zero or more.");
		}
	}

	private void checkHeaderValue(String key, String value) {
		if (!HeaderSyntax.isValue(value)) {
			throw invalid(key, value, "Remove the control characters from '%s'.");
		}
	}

	private void checkValidation(ValidationProperties validation) {
		if (validation.getStatus() < 400 || validation.getStatus() > 599) {
			throw invalid("validation.status", validation.getStatus(), "Set '%s' to a status from 400 to 599.");
		}
		if (validation.getMaxDetails() < 1) {
			throw invalid("validation.max-details", validation.getMaxDetails(), "Set '%s' to 1 or more.");
		}
		for (Map.Entry<String, String> code : validation.getCodes().entrySet()) {
			if (!CODE.matcher(code.getValue()).matches()) {
				throw invalid("validation.codes." + code.getKey().toLowerCase(Locale.ROOT), code.getValue(),
						"Write the value of '%s' in upper snake case, for example INVALID_EMAIL.");
			}
		}
	}

	private void checkRequestId(RequestIdProperties requestId) {
		if (!HeaderSyntax.isName(requestId.getHeader())) {
			throw invalid("request-id.header", requestId.getHeader(),
					"Set '%s' to the name of a header field: letters, digits and '-'.");
		}
		if (requestId.getMdcKey().isBlank()) {
			throw invalid("request-id.mdc-key", requestId.getMdcKey(), "Set '%s' to a key that is not blank.");
		}
		try {
			Pattern.compile(requestId.getIncomingPattern());
		}
		catch (PatternSyntaxException ex) {
			throw invalid("request-id.incoming-pattern", requestId.getIncomingPattern(),
					"Correct the regular expression of '%s'.");
		}
	}

	/**
	 * Makes the exception for a setting.
	 * @param key the key below {@code error-contract}
	 * @param remedy what to do, with {@code %s} for the property
	 */
	public InvalidContractException invalid(String key, Object value, String remedy) {
		String property = "error-contract." + key;
		return new InvalidContractException(
				"'%s' has the invalid value '%s' (%s).".formatted(property,
						HeaderSyntax.printable(String.valueOf(value)), PropertyOrigin.of(property, this.environment)),
				remedy.formatted(property));
	}

}
