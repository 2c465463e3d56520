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
 * Finds what a service changes although the policy locks it, in every property source and
 * in code. A value that equals the locked one is fine.
 */
public final class LockCheck {

	private final Locks locks;

	private final KnownSettings settings;

	private final Environment environment;

	private final Places places;

	/**
	 * Creates a check.
	 * @param policy the policy
	 * @param environment the properties of the service
	 * @param settings the known keys
	 * @param places tells where a property is
	 */
	public LockCheck(PolicyFiles policy, Environment environment, KnownSettings settings, Places places) {
		this.settings = settings;
		this.locks = new Locks(policy, this.settings);
		this.environment = environment;
		this.places = places;
	}

	/**
	 * Checks all property sources.
	 * @return what they change, strongest source first
	 */
	public List<PolicyViolation> settings() {
		List<PolicyViolation> violations = new ArrayList<>();
		if (!this.locks.isEmpty()) {
			for (ConfigurationPropertySource source : ConfigurationPropertySources.get(this.environment)) {
				lockedNames(source).forEach((path, name) -> {
					PolicyViolation violation = judge(source, path, name);
					if (violation != null) {
						violations.add(violation);
					}
				});
			}
		}
		return violations;
	}

	/**
	 * Checks what code declares.
	 * @param codes the declarations
	 * @return what they change
	 */
	public List<PolicyViolation> declared(Collection<DeclaredCode> codes) {
		List<PolicyViolation> violations = new ArrayList<>();
		for (DeclaredCode code : codes) {
			judge(code, "status", code.status(), violations);
			judge(code, "message", code.message(), violations);
		}
		return violations;
	}

	private void judge(DeclaredCode code, String member, @Nullable TrackedValue<?> value,
			List<PolicyViolation> violations) {
		KeyPath path = new KeyPath(List.of("errors", KeyPath.relaxed(code.code().value()), member));
		Lock lock = (value != null) ? this.locks.find(path) : null;
		PolicyViolation violation = (value != null && lock != null)
				? this.locks.judge(path, lock, List.of(String.valueOf(value.value())), value.origin()) : null;
		if (violation != null) {
			violations.add(violation);
		}
	}

	/**
	 * Returns the locked keys that a source has. Those that the source cannot list, or
	 * lists in the old form of environment variables, are asked for one by one.
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
		for (Lock lock : this.locks.all()) {
			for (String key : keys(lock)) {
				ConfigurationPropertyName name = ConfigurationPropertyName.adapt("error-contract." + key, '.');
				if (!names.containsKey(KeyPath.of(name)) && source.getConfigurationProperty(name) != null) {
					names.put(KeyPath.of(name), name);
				}
			}
		}
		return names;
	}

	private List<String> keys(Lock lock) {
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

	private @Nullable PolicyViolation judge(ConfigurationPropertySource source, KeyPath path,
			ConfigurationPropertyName name) {
		Lock lock = this.locks.find(path);
		Setting setting = this.settings.find(path);
		if (lock == null || setting == null) {
			return null;
		}
		Binder binder = new Binder(List.of(source), new PropertySourcesPlaceholdersResolver(this.environment));
		List<String> texts = setting.isList() ? binder.bind(name, Bindable.listOf(String.class)).orElse(List.of())
				: List.of(binder.bind(name, Bindable.of(String.class)).orElse(""));
		return this.locks.judge(path, lock, texts, this.places.of(name.toString(), source));
	}

	/**
	 * Tells where a property is.
	 */
	@FunctionalInterface
	public interface Places {

		/**
		 * Returns the place for people.
		 * @param property the property
		 * @param source a source that has it
		 * @return file and line where they are known, else the name of the source
		 */
		String of(String property, ConfigurationPropertySource source);

	}

}
