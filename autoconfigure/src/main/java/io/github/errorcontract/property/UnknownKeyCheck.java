package io.github.errorcontract.property;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.headers.HeaderSyntax;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.context.properties.source.UnboundElementsSourceFilter;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Environment;
import org.springframework.util.ObjectUtils;

/**
 * Refuses keys below {@code error-contract} that do not exist. Environment variables and
 * system properties are accepted, as Spring Boot does where
 * {@code ignoreUnknownFields=false}, because the application does not control them; those
 * without effect are logged. Keys inside maps are free. Nothing is read where no such key
 * is set.
 */
public final class UnknownKeyCheck {

	private static final ConfigurationPropertyName PREFIX = ConfigurationPropertyName.of("error-contract");

	private final @Nullable ClassLoader classLoader;

	private @Nullable KnownSettings settings;

	/**
	 * Creates the check.
	 * @param classLoader what finds the groups of keys, null for the default one
	 */
	public UnknownKeyCheck(@Nullable ClassLoader classLoader) {
		this.classLoader = classLoader;
	}

	/**
	 * Checks the keys of all property sources.
	 * @param environment the property sources
	 * @throws InvalidContractException if a key is unknown
	 */
	public void check(Environment environment) {
		UnboundElementsSourceFilter filter = new UnboundElementsSourceFilter();
		for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
			if (source instanceof IterableConfigurationPropertySource iterable) {
				if (filter.apply(source)) {
					checkAll(iterable);
				}
				else if (source.getUnderlyingSource() instanceof EnumerablePropertySource<?> foreign) {
					reportAll(foreign);
				}
			}
		}
	}

	private void checkAll(IterableConfigurationPropertySource source) {
		boolean found = false;
		for (ConfigurationPropertyName name : source) {
			if (PREFIX.isAncestorOf(name)) {
				found = true;
				check(name, source);
			}
		}
		if (found && source.getUnderlyingSource() instanceof EnumerablePropertySource<?> enumerable) {
			RewrittenKeys.refuse(enumerable);
		}
	}

	private void reportAll(EnumerablePropertySource<?> source) {
		for (String name : source.getPropertyNames()) {
			if (isMeantForContract(name)) {
				new IneffectiveNames(known()).report(name, source);
			}
		}
	}

	private static boolean isMeantForContract(String name) {
		return name.regionMatches(true, 0, "errorcontract", 0, 13)
				|| (name.regionMatches(true, 0, "error", 0, 5) && name.regionMatches(true, 6, "contract", 0, 8));
	}

	private KnownSettings known() {
		KnownSettings known = this.settings;
		if (known == null) {
			known = KnownSettings.load(this.classLoader);
			this.settings = known;
		}
		return known;
	}

	private void check(ConfigurationPropertyName name, ConfigurationPropertySource source) {
		KnownSettings known = known();
		KeyPath path = KeyPath.of(name);
		boolean group = known.find(path) == null;
		if (group && !((known.exists(path) || known.isMap(path)) && isEmpty(name, source))) {
			String key = "error-contract." + written(name, 1, name.getNumberOfElements());
			String meant = suggestion(name, path);
			throw new InvalidContractException(
					"The property '%s' is unknown (%s).".formatted(HeaderSyntax.printable(key),
							PropertyOrigin.of(name, source)),
					((meant != null) ? "Did you mean 'error-contract.%s'? ".formatted(meant) : "")
							+ "Correct or remove '%s'.".formatted(HeaderSyntax.printable(key)));
		}
	}

	/**
	 * Tells whether a group or a map is named without any content.
	 */
	private static boolean isEmpty(ConfigurationPropertyName name, ConfigurationPropertySource source) {
		ConfigurationProperty property = source.getConfigurationProperty(name);
		return property == null || ObjectUtils.isEmpty(property.getValue());
	}

	private @Nullable String suggestion(ConfigurationPropertyName name, KeyPath path) {
		KnownSettings known = known();
		int entry = known.isInEntry(path) ? 2 : 0;
		List<String> members = known.names(path.elements().subList(0, entry));
		String meant = KeySuggestion.find(dashed(name, entry + 1), members);
		return (meant == null || entry == 0) ? meant : written(name, 1, entry + 1) + "." + meant;
	}

	private static String dashed(ConfigurationPropertyName name, int start) {
		return IntStream.range(start, name.getNumberOfElements())
			.mapToObj((element) -> DataObjectPropertyName.toDashedForm(name.getElement(element, Form.ORIGINAL)))
			.filter((element) -> !element.matches("[0-9]+"))
			.collect(Collectors.joining("."));
	}

	private static String written(ConfigurationPropertyName name, int start, int end) {
		StringBuilder written = new StringBuilder();
		for (int i = start; i < end; i++) {
			String element = name.getElement(i, Form.ORIGINAL);
			if (name.isNumericIndex(i)) {
				written.append('[').append(element).append(']');
			}
			else {
				written.append(written.isEmpty() ? "" : ".").append(element);
			}
		}
		return written.toString();
	}

}
