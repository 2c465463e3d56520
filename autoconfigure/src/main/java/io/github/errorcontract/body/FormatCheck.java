package io.github.errorcontract.body;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import io.github.errorcontract.boot.ErrorContractProperties;
import io.github.errorcontract.boot.SettingsCheck;
import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.format.CodeStyle;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a base of types that makes no addresses, names that no client could read, and
 * codes of details that the style would write alike.
 */
public final class FormatCheck {

	private static final String BASE_URI = "problem.base-uri";

	private final SettingsCheck check;

	/**
	 * Creates the check.
	 * @param check reports an invalid value
	 */
	public FormatCheck(SettingsCheck check) {
		this.check = check;
	}

	/**
	 * Checks the settings of the body.
	 * @param properties the settings
	 * @throws InvalidContractException if one is invalid
	 */
	public void check(ErrorContractProperties properties) {
		checkBase(properties.getProblem().getBaseUri());
		if (!properties.getMemberNames().isEmpty() || !properties.getEnvelope().equals("error")) {
			new ConfiguredNames(properties, this.check).read();
		}
		if (properties.getCodeStyle() != CodeStyle.UPPER_SNAKE) {
			checkStyle(properties.getCodeStyle(), properties.getValidation().getCodes());
		}
	}

	private void checkBase(@Nullable String base) {
		if (base == null) {
			return;
		}
		if (!isReference(base)) {
			throw this.check.invalid(BASE_URI, base, "Set '%s' to an absolute URI, or to a path that begins with '/'.");
		}
		if (!base.matches(".*[/#:=]")) {
			throw this.check.invalid(BASE_URI, base,
					"End the value of '%s' with '/', '#', ':' or '=': the code follows directly.");
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
				throw this.check.invalid("validation.codes." + constraint.toLowerCase(Locale.ROOT), code,
						"Change the value of '%s': 'error-contract.code-style' writes it like '" + other + "'.");
			}
		});
	}

}
