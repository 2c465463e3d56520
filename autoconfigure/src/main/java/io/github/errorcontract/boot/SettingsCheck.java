package io.github.errorcontract.boot;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import io.github.errorcontract.body.FormatCheck;
import io.github.errorcontract.configured.ConstraintCheck;
import io.github.errorcontract.configured.ConstraintNameCheck;
import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.headers.CodeHeader;
import io.github.errorcontract.headers.HeaderSyntax;
import io.github.errorcontract.logging.StatusLevels;
import io.github.errorcontract.property.PropertyFailures;
import io.github.errorcontract.property.PropertyOrigin;
import io.github.errorcontract.property.UnknownKeyCheck;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringBootVersion;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.context.support.DelegatingMessageSource;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * Refuses invalid or contradictory settings before they are used, and warns of messages
 * that are not.
 */
final class SettingsCheck {

	private static final String PROBLEM_DETAILS = "spring.mvc.problemdetails.enabled";

	/** The one class of Jackson by which its presence is told, held as text. */
	private static final String JACKSON = "tools.jackson.core.JsonGenerator";

	private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

	/** The languages of most bundles, by which files are looked for one by one. */
	private static final List<String> LANGUAGES = List.of("de", "en", "es", "fr", "ja", "zh", "it", "pt", "nl", "pl",
			"ru", "tr", "cs", "sv", "da", "nb", "no", "fi", "ko", "ar", "uk", "hu", "ro", "el", "he", "iw", "hi", "id",
			"in", "th", "vi", "bg", "hr", "sk", "sl", "sr", "lt", "lv", "et", "ca", "fa");

	private final BaseProperties properties;

	private final Environment environment;

	SettingsCheck(BaseProperties properties, Environment environment) {
		this.properties = properties;
		this.environment = environment;
	}

	void check() {
		checkSpringBoot(SpringBootVersion.getVersion());
		checkJackson();
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

	/**
	 * Refuses an older Spring Boot, under which parts of the contract would be missing
	 * without a word.
	 */
	static void checkSpringBoot(@Nullable String version) {
		if (version != null && version.matches("[0-3]\\..*")) {
			throw new InvalidContractException(
					"The error contract needs Spring Boot 4, but Spring Boot %s is on the class path."
						.formatted(version),
					"Use Spring Boot 4, or remove 'error-contract-spring-boot-starter'.");
		}
	}

	private static void checkJackson() {
		if (!ClassUtils.isPresent(JACKSON, null)) {
			throw new InvalidContractException(
					"The class path has no 'tools.jackson.core:jackson-core', which writes the body of errors.",
					"Add the dependency 'tools.jackson.core:jackson-core', or set 'error-contract.enabled' to false.");
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
		String challenge = headers.getChallenge();
		if (challenge != null) {
			checkHeaderValue("headers.challenge", "WWW-Authenticate", challenge);
			if (challenge.isBlank()) {
				throw PropertyFailures.invalid("headers.challenge", challenge,
						"Set '%s' to an authentication scheme, for example Bearer.", this.environment);
			}
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
		if (validation.getMissingStatus() != null && validation.getMissingStatus() != 400) {
			throw PropertyFailures.invalid("validation.missing-status", validation.getMissingStatus(),
					"Set '%s' to 400, or remove it. To change the status of missing values, set "
							+ "'error-contract.errors.MISSING_VALUE.status'.",
					this.environment);
		}
		if (validation.getMaxDetails() < 1) {
			throw PropertyFailures.invalid("validation.max-details", validation.getMaxDetails(),
					"Set '%s' to 1 or more.", this.environment);
		}
		if (!validation.getCodes().isEmpty()) {
			new ConstraintNameCheck(this.environment).check(validation.getCodes());
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
