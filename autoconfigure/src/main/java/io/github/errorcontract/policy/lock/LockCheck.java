package io.github.errorcontract.policy.lock;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.errorcontract.definition.DeclaredCode;
import io.github.errorcontract.definition.TrackedValue;
import io.github.errorcontract.policy.PolicyFiles;
import io.github.errorcontract.policy.PolicyViolation;
import io.github.errorcontract.property.KeyPath;
import io.github.errorcontract.property.KnownSettings;
import io.github.errorcontract.property.Setting;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.PropertySourcesPlaceholdersResolver;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.Environment;

/**
 * Finds locked keys that a service changes, in any property source or in code. A value
 * that equals the locked one is allowed.
 */
public final class LockCheck {

	private final PolicyLocks locks;

	private final KnownSettings settings;

	private final Environment environment;

	private final OriginDescriber origins;

	/**
	 * Creates a check.
	 * @param policy the policy
	 * @param environment the environment of the service
	 * @param defaults the properties of {@code error-contract} with their default values
	 * @param origins describes the origins of properties
	 */
	public LockCheck(PolicyFiles policy, Environment environment, Object defaults, OriginDescriber origins) {
		this.settings = new KnownSettings(defaults);
		this.locks = new PolicyLocks(policy, this.settings);
		this.environment = environment;
		this.origins = origins;
	}

	/**
	 * Checks all property sources.
	 * @return the violations, those of the strongest source first
	 */
	public List<PolicyViolation> checkProperties() {
		List<PolicyViolation> violations = new ArrayList<>();
		if (!this.locks.isEmpty()) {
			for (ConfigurationPropertySource source : ConfigurationPropertySources.get(this.environment)) {
				lockedNames(source).forEach((path, name) -> {
					PolicyViolation violation = check(source, path, name);
					if (violation != null) {
						violations.add(violation);
					}
				});
			}
		}
		return violations;
	}

	/**
	 * Checks codes that are declared in code.
	 * @param codes the declared codes
	 * @return the violations
	 */
	public List<PolicyViolation> checkCodes(Collection<DeclaredCode> codes) {
		List<PolicyViolation> violations = new ArrayList<>();
		for (DeclaredCode code : codes) {
			check(code, "status", code.status(), violations);
			check(code, "message", code.message(), violations);
		}
		return violations;
	}

	private void check(DeclaredCode code, String member, @Nullable TrackedValue<?> value,
			List<PolicyViolation> violations) {
		KeyPath path = new KeyPath(List.of("errors", KeyPath.relaxed(code.code().value()), member));
		PolicyLock lock = (value != null) ? this.locks.find(path) : null;
		PolicyViolation violation = (value != null && lock != null)
				? this.locks.check(path, lock, List.of(String.valueOf(value.value())), value.origin()) : null;
		if (violation != null) {
			violations.add(violation);
		}
	}

	/**
	 * Returns the locked keys that a source contains. The source is also asked for each
	 * key, as it may be unable to list its keys, or list them in the legacy form of
	 * environment variables.
	 */
	private Map<KeyPath, ConfigurationPropertyName> lockedNames(ConfigurationPropertySource source) {
		Map<KeyPath, ConfigurationPropertyName> names = new LinkedHashMap<>();
		if (source instanceof IterableConfigurationPropertySource iterable) {
			iterable.forEach((name) -> {
				KeyPath path = KeyPath.of(name);
				if (!path.isEmpty() && this.locks.find(path) != null) {
					names.putIfAbsent(path, withoutIndex(name));
				}
			});
		}
		for (PolicyLock lock : this.locks.all()) {
			for (String key : keys(lock)) {
				ConfigurationPropertyName name = ConfigurationPropertyName.adapt("error-contract." + key, '.');
				if (!names.containsKey(KeyPath.of(name)) && source.getConfigurationProperty(name) != null) {
					names.put(KeyPath.of(name), name);
				}
			}
		}
		return names;
	}

	private List<String> keys(PolicyLock lock) {
		if (lock.elements().contains("*")) {
			return List.of();
		}
		Setting setting = this.settings.find(new KeyPath(lock.elements()));
		return (setting != null) ? List.of(setting.key()) : this.settings.below(lock.elements());
	}

	private static ConfigurationPropertyName withoutIndex(ConfigurationPropertyName name) {
		int elements = KeyPath.of(name).elements().size() + 1;
		return (name.getNumberOfElements() > elements) ? name.chop(elements) : name;
	}

	private @Nullable PolicyViolation check(ConfigurationPropertySource source, KeyPath path,
			ConfigurationPropertyName name) {
		PolicyLock lock = this.locks.find(path);
		Setting setting = this.settings.find(path);
		if (lock == null || setting == null) {
			return null;
		}
		Binder binder = new Binder(List.of(source), new PropertySourcesPlaceholdersResolver(this.environment));
		List<String> texts = setting.isList() ? binder.bind(name, Bindable.listOf(String.class)).orElse(List.of())
				: List.of(binder.bind(name, Bindable.of(String.class)).orElse(""));
		return this.locks.check(path, lock, texts, this.origins.describe(name.toString(), source));
	}

	/**
	 * Describes the origins of properties.
	 */
	@FunctionalInterface
	public interface OriginDescriber {

		/**
		 * Describes the origin of a property.
		 * @param property the name of the property
		 * @param source the source of the property
		 * @return the file and line if they are known, else the name of the source
		 */
		String describe(String property, ConfigurationPropertySource source);

	}

}
