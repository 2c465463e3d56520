package io.github.errorcontract.autoconfigure;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;

/**
 * Where a property comes from, for people.
 */
final class PropertyOrigin {

	private PropertyOrigin() {
	}

	/**
	 * Returns file and line where they are known, else the name of the property source.
	 */
	static String of(String property, Environment environment) {
		ConfigurationPropertyName name = ConfigurationPropertyName.adapt(property, '.');
		for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
			ConfigurationProperty found = find(name, source);
			if (found != null) {
				return (found.getOrigin() instanceof TextResourceOrigin line) ? line.toString() : of(source);
			}
		}
		return "default";
	}

	static String of(ConfigurationPropertySource source) {
		Object underlying = source.getUnderlyingSource();
		return (underlying instanceof PropertySource<?> named) ? named.getName() : source.toString();
	}

	private static @Nullable ConfigurationProperty find(ConfigurationPropertyName name,
			ConfigurationPropertySource source) {
		ConfigurationProperty found = source.getConfigurationProperty(name);
		return (found != null) ? found : source.getConfigurationProperty(name.append("[0]"));
	}

}
