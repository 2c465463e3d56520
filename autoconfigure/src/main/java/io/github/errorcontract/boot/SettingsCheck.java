package io.github.errorcontract.boot;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import io.github.errorcontract.body.FormatCheck;
import io.github.errorcontract.configured.ConstraintCheck;
import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.headers.CodeHeader;
import io.github.errorcontract.headers.HeaderSyntax;
import io.github.errorcontract.logging.StatusLevels;
import io.github.errorcontract.property.PropertyFailures;
import io.github.errorcontract.property.PropertyOrigin;
import io.github.errorcontract.property.UnknownKeyCheck;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationContext;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.context.support.DelegatingMessageSource;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;
import org.springframework.util.StringUtils;

/**
 * Refuses invalid or contradictory settings before they are used, and warns of messages
 * that are not.
 */
final class SettingsCheck {

	private static final String PROBLEM_DETAILS = "spring.mvc.problemdetails.enabled";

	private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

	/** The languages that we have texts in, too, so that ours would be shown. */
	private static final List<String> LANGUAGES = List.of("de", "en", "es", "fr", "ja", "zh");

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
		checkLogging(this.properties.logging());
	}

	/**
	 * Says where bundles of the application are not read, because Spring Boot creates no
	 * message source unless there is one without a language.
	 */
	void warnOfUnreadMessages(ApplicationContext context) {
		Object source = context.getBean(AbstractApplicationContext.MESSAGE_SOURCE_BEAN_NAME);
		if (source instanceof DelegatingMessageSource empty && empty.getParentMessageSource() == null) {
			String names = this.environment.getProperty("spring.messages.basename", "messages");
			for (String name : StringUtils.commaDelimitedListToStringArray(names)) {
				warnOfUnreadMessages(name.strip().replace('.', '/'), context);
			}
		}
	}

	private static void warnOfUnreadMessages(String name, ResourceLoader resources) {
		for (String language : LANGUAGES) {
			String file = name + "_" + language + ".properties";
			if (resources.getResource("classpath:" + file).exists()) {
				LoggerFactory.getLogger(SettingsCheck.class)
					.warn("The messages in '{}' are not used, because Spring Boot reads them only if there is a "
							+ "'{}.properties'; create that file, which may be empty", file, name);
				return;
			}
		}
	}

	private void checkLogging(LoggingProperties logging) {
		if (logging.getSampleAfter() < 0) {
			throw PropertyFailures.invalid("logging.sample-after", logging.getSampleAfter(),
					"Set '%s' to a positive number of lines, or to 0 to log all errors.", this.environment);
		}
		for (String status : logging.getLevels().keySet()) {
			if (!StatusLevels.isStatus(status)) {
				String property = "error-contract.logging.levels."
						+ HeaderSyntax.printable(status).toLowerCase(Locale.ROOT);
				throw new InvalidContractException(
						"'%s' names no status of errors (%s).".formatted(property,
								PropertyOrigin.of(property, this.environment)),
						"Replace the end of '%s' with a status from 400 to 599, or with 4xx or 5xx."
							.formatted(property));
			}
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
		checkHeaderValue("headers.cache-control", headers.getCacheControl());
		checkHeaderValue("headers.challenge", headers.getChallenge());
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

	private void checkHeaderValue(String key, String value) {
		if (!HeaderSyntax.isValue(value)) {
			throw PropertyFailures.invalid(key, value, "Remove the control characters from '%s'.", this.environment);
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
