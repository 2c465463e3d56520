package io.github.errorcontract.property;

import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.headers.HeaderSyntax;

import org.springframework.core.env.Environment;

/**
 * Creates the failures that invalid properties lead to.
 */
public final class PropertyFailures {

	private final Environment environment;

	/**
	 * Creates the factory.
	 * @param environment where properties come from
	 */
	public PropertyFailures(Environment environment) {
		this.environment = environment;
	}

	/**
	 * Creates the failure for an invalid value.
	 * @param key the key below {@code error-contract}
	 * @param value the value
	 * @param remedy what to do, with {@code %s} for the property
	 * @return the failure, which names the place of the property
	 */
	public InvalidContractException invalid(String key, Object value, String remedy) {
		String property = "error-contract." + key;
		return new InvalidContractException(
				"'%s' has the invalid value '%s' (%s).".formatted(property,
						HeaderSyntax.printable(String.valueOf(value)), PropertyOrigin.of(property, this.environment)),
				remedy.formatted(property));
	}

}
