package io.github.errorcontract.configured;

import java.util.ArrayList;
import java.util.List;

import io.github.errorcontract.definition.ExceptionClasses;
import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.failure.Wrappers;
import io.github.errorcontract.property.PropertyOrigin;
import org.jspecify.annotations.Nullable;

import org.springframework.core.env.Environment;

/**
 * Reads the classes of {@code error-contract.wrappers}.
 */
public final class ConfiguredWrappers {

	private static final String PROPERTY = "error-contract.wrappers";

	private ConfiguredWrappers() {
	}

	/**
	 * Reads the wrappers.
	 * @param names the configured names
	 * @param environment where they come from
	 * @param classLoader the application's, null for the default one
	 * @return the built-in wrappers and the configured ones
	 * @throws InvalidContractException if a name is none of an exception class
	 */
	public static Wrappers read(List<String> names, Environment environment, @Nullable ClassLoader classLoader) {
		ExceptionClasses classes = new ExceptionClasses(classLoader);
		List<String> found = new ArrayList<>();
		for (String configured : names) {
			String name = classes.findClass(configured,
					new ExceptionClasses.Place(PROPERTY, PropertyOrigin.of(PROPERTY, environment)));
			if (name != null) {
				found.add(name);
			}
		}
		return new Wrappers(found);
	}

}
