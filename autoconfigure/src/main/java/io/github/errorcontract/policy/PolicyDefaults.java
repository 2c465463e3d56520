package io.github.errorcontract.policy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import io.github.errorcontract.property.KeyPath;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.env.DefaultPropertiesPropertySource;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;

/**
 * Spring Boot's default properties, extended with those of the policy and their origins.
 * A default property that the service sets itself wins over the policy.
 */
final class PolicyDefaults extends DefaultPropertiesPropertySource implements OriginLookup<String> {

	private final Map<String, Origin> origins;

	private PolicyDefaults(Map<String, Object> values, Map<String, Origin> origins) {
		super(values);
		this.origins = origins;
	}

	/**
	 * Adds the policy below all other property sources.
	 * @param policy the policy
	 * @param sources the property sources of the environment
	 */
	static void add(PolicyFiles policy, MutablePropertySources sources) {
		PropertySource<?> existing = sources.get(NAME);
		Map<String, Object> values = new LinkedHashMap<>();
		Map<String, Origin> origins = new HashMap<>();
		if (existing instanceof MapPropertySource map) {
			values.putAll(map.getSource());
		}
		if (existing instanceof PolicyDefaults other) {
			origins.putAll(other.origins);
		}
		fill(policy, values, origins);
		PolicyDefaults defaults = new PolicyDefaults(values, origins);
		if (existing != null) {
			sources.replace(NAME, defaults);
		}
		else {
			sources.addLast(defaults);
		}
	}

	private static void fill(PolicyFiles policy, Map<String, Object> values, Map<String, Origin> origins) {
		Set<KeyPath> taken = new HashSet<>();
		values.keySet().forEach((name) -> taken.add(KeyPath.of(name)));
		policy.byPath().forEach((path, value) -> {
			if (!taken.contains(path)) {
				for (int i = 0; i < value.elements().size(); i++) {
					String name = value.list() ? "%s[%d]".formatted(value.key(), i) : value.key();
					PolicyValue.Element element = value.elements().get(i);
					values.put(name, element.value());
					if (element.origin() != null) {
						origins.put(name, element.origin());
					}
				}
			}
		});
	}

	@Override
	public @Nullable Origin getOrigin(String name) {
		return this.origins.get(name);
	}

}
