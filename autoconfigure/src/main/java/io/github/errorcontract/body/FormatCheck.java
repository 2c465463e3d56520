package io.github.errorcontract.body;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.format.CodeStyle;
import io.github.errorcontract.property.PropertyFailures;
import org.jspecify.annotations.Nullable;

import org.springframework.core.env.Environment;

/**
 * Refuses a base of types that makes no addresses, names that no client could read, and
 * codes of details that the style would write alike.
 */
public final class FormatCheck {

	private static final String BASE_URI = "body.problem-base-uri";

	private final Environment environment;

	/**
	 * Creates the check.
	 * @param environment where the settings come from
	 */
	public FormatCheck(Environment environment) {
		this.environment = environment;
	}

	/**
	 * Checks the settings of the body.
	 * @param properties the settings of the body
	 * @param codes the codes of details, by constraint
	 * @throws InvalidContractException if one is invalid
	 */
	public void check(BodyProperties properties, Map<String, String> codes) {
		checkBase(properties.getProblemBaseUri());
		if (!properties.getMemberNames().isEmpty() || !properties.getEnvelope().equals("error")) {
			new ConfiguredNames(properties, this.environment).read();
		}
		if (properties.getCodeStyle() != CodeStyle.UPPER_SNAKE) {
			checkStyle(properties.getCodeStyle(), codes);
		}
	}

	private void checkBase(@Nullable String base) {
		if (base == null) {
			return;
		}
		if (!isReference(base)) {
			throw PropertyFailures.invalid(BASE_URI, base,
					"Set '%s' to an absolute URI or a path that starts with '/'.", this.environment);
		}
		if (!base.matches(".*[/#:=]")) {
			throw PropertyFailures.invalid(BASE_URI, base,
					"End the value of '%s' with '/', '#', ':' or '='. The code is appended to it.", this.environment);
		}
	}

	private static boolean isReference(String base) {
		try {
			return new URI(base + "CODE").isAbsolute() || (base.startsWith("/") && !base.startsWith("//"));
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	private void checkStyle(CodeStyle style, Map<String, String> codes) {
		Map<String, String> written = new HashMap<>();
		codes.forEach((constraint, code) -> {
			String other = written.put(style.write(code), code);
			if (other != null && !other.equals(code)) {
				throw PropertyFailures.invalid("validation.codes." + constraint.toLowerCase(Locale.ROOT), code,
						"Change the value of '%s'. With 'error-contract.body.code-style' it becomes identical to '"
								+ other + "'.",
						this.environment);
			}
		});
	}

}
