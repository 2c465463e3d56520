package io.github.errorcontract.property;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.SystemEnvironmentOrigin;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;

/**
 * Where a property comes from, for people.
 */
public final class PropertyOrigin {

	private PropertyOrigin() {
	}

	/**
	 * Returns file and line where they are known, else the name of the property source.
	 */
	public static String of(String property, Environment environment) {
		ConfigurationPropertyName name = ConfigurationPropertyName.adapt(property, '.');
		for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
			ConfigurationProperty found = find(name, source);
			if (found != null) {
				return of(found.getOrigin(), source);
			}
		}
		return "default";
	}

	/**
	 * Returns the place of a property, or of the first one below it, inside a source that
	 * has it.
	 */
	public static String of(String property, ConfigurationPropertySource source) {
		ConfigurationPropertyName name = ConfigurationPropertyName.adapt(property, '.');
		ConfigurationProperty found = find(name, source);
		if (found == null && source instanceof IterableConfigurationPropertySource iterable) {
			found = iterable.stream()
				.filter(name::isAncestorOf)
				.map(source::getConfigurationProperty)
				.findFirst()
				.orElse(null);
		}
		return of((found != null) ? found.getOrigin() : null, source);
	}

	/**
	 * Returns the place of a property inside a source that has it.
	 * @param name the name of the property
	 * @param source the source
	 * @return file and line where they are known, else the name of the source
	 */
	static String of(ConfigurationPropertyName name, ConfigurationPropertySource source) {
		ConfigurationProperty found = find(name, source);
		return of((found != null) ? found.getOrigin() : null, source);
	}

	/**
	 * Returns the place of a property by its raw name.
	 */
	public static String of(String rawName, PropertySource<?> source) {
		String place = place(OriginLookup.getOrigin(source, rawName));
		return (place != null) ? place : source.getName();
	}

	/**
	 * Returns the name of a property source.
	 * @param source the source
	 * @return the name
	 */
	public static String of(ConfigurationPropertySource source) {
		Object underlying = source.getUnderlyingSource();
		return (underlying instanceof PropertySource<?> named) ? named.getName() : source.toString();
	}

	private static String of(@Nullable Origin origin, ConfigurationPropertySource source) {
		String place = place((origin instanceof PropertySourceOrigin outer) ? outer.getOrigin() : origin);
		return (place != null) ? place : of(source);
	}

	private static @Nullable String place(@Nullable Origin origin) {
		return (origin instanceof TextResourceOrigin || origin instanceof SystemEnvironmentOrigin) ? origin.toString()
				: null;
	}

	private static @Nullable ConfigurationProperty find(ConfigurationPropertyName name,
			ConfigurationPropertySource source) {
		ConfigurationProperty found = source.getConfigurationProperty(name);
		return (found != null) ? found : source.getConfigurationProperty(name.append("[0]"));
	}

}
