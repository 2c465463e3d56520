package io.github.errorcontract.property;

import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.headers.HeaderSyntax;

import org.springframework.core.env.Environment;

/**
 * Creates the failures that invalid properties lead to.
 */
public final class PropertyFailures {

	private PropertyFailures() {
	}

	/**
	 * Creates the failure for an invalid value.
	 * @param key the key below {@code error-contract}
	 * @param value the value
	 * @param remedy what to do, with {@code %s} for the property
	 * @param environment where properties come from
	 * @return the failure, which names the place of the property
	 */
	public static InvalidContractException invalid(String key, Object value, String remedy, Environment environment) {
		String property = "error-contract." + key;
		return new InvalidContractException(
				"'%s' has the invalid value '%s' (%s).".formatted(property,
						HeaderSyntax.printable(String.valueOf(value)), PropertyOrigin.of(property, environment)),
				remedy.formatted(property));
	}

}
