package io.github.errorcontract.configured;

import java.util.Map;
import java.util.regex.Pattern;

import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.headers.HeaderSyntax;
import io.github.errorcontract.naming.UpperSnake;
import io.github.errorcontract.property.PropertyOrigin;
import org.jspecify.annotations.Nullable;

import org.springframework.core.env.Environment;

/**
 * Refuses what no constraint can be told as: a blank text, a code that is not in upper
 * snake case.
 */
public final class ConstraintCheck {

	private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

	private final Environment environment;

	/**
	 * Creates the check.
	 * @param environment where the settings come from
	 */
	public ConstraintCheck(Environment environment) {
		this.environment = environment;
	}

	/**
	 * Checks the constraints.
	 * @param constraints by name
	 * @throws InvalidContractException if one is invalid
	 */
	public void check(Map<String, ConstraintProperties> constraints) {
		constraints.forEach(this::check);
	}

	private void check(String name, ConstraintProperties constraint) {
		refuseBlank(name, "code", constraint.getCode());
		refuseBlank(name, "field", constraint.getField());
		refuseBlank(name, "message", constraint.getMessage());
		if (constraint.getCode() != null && !CODE.matcher(constraint.getCode()).matches()) {
			throw invalid(name, "code", constraint.getCode(),
					"Set '%s' to a code in upper snake case, for example " + example(constraint.getCode()) + ".");
		}
	}

	private void refuseBlank(String name, String member, @Nullable String value) {
		if (value != null && value.isBlank()) {
			throw invalid(name, member, value, "Set '%s' to a non-blank value or remove it.");
		}
	}

	private static String example(String code) {
		String written = UpperSnake.of(code);
		return CODE.matcher(written).matches() ? written : "EMAIL_TAKEN";
	}

	private InvalidContractException invalid(String name, String member, String value, String remedy) {
		String property = "error-contract.constraints." + HeaderSyntax.printable(name) + "." + member;
		return new InvalidContractException("'%s' has the invalid value '%s' (%s).".formatted(property,
				HeaderSyntax.printable(value), PropertyOrigin.of(property, this.environment)),
				remedy.formatted(property));
	}

}
