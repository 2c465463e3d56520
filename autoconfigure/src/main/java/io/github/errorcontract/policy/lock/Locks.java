package io.github.errorcontract.policy.lock;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import io.github.errorcontract.policy.PolicyFiles;
import io.github.errorcontract.policy.PolicyValue;
import io.github.errorcontract.policy.PolicyViolation;
import io.github.errorcontract.property.KeyPath;
import io.github.errorcontract.property.KnownSettings;
import io.github.errorcontract.property.Setting;
import org.jspecify.annotations.Nullable;

/**
 * What a policy locks, and what it locks it to.
 */
final class Locks {

	private static final KeyPath LOCKED = new KeyPath(List.of("policy", "locked"));

	private static final KeyPath VALIDATION_STATUS = new KeyPath(List.of("validation", "status"));

	/** The same as the above, by another key. */
	private static final KeyPath VALIDATION_ERROR_STATUS = new KeyPath(List.of("errors", "validationerror", "status"));

	private final PolicyFiles policy;

	private final KnownSettings settings;

	private final List<Lock> locks = new ArrayList<>();

	private final Set<String> codesOfPolicy = new HashSet<>();

	Locks(PolicyFiles policy, KnownSettings settings) {
		this.policy = policy;
		this.settings = settings;
		PolicyValue locked = policy.find(LOCKED);
		if (locked != null) {
			locked.split().forEach((entry) -> this.locks.add(Lock.parse(entry, settings)));
		}
		policy.byPath().forEach((path, value) -> {
			if (path.isPolicy()) {
				this.locks.add(new Lock(path.elements(), value.place()));
			}
			if (path.isCode()) {
				this.codesOfPolicy.add(path.code());
			}
		});
	}

	boolean isEmpty() {
		return this.locks.isEmpty();
	}

	List<Lock> all() {
		return this.locks;
	}

	/**
	 * Returns the lock on a key, null where there is none.
	 */
	@Nullable Lock find(KeyPath path) {
		for (Lock lock : this.locks) {
			if (lock.covers(path, this::isKnown)
					|| (path.equals(VALIDATION_STATUS) && lock.covers(VALIDATION_ERROR_STATUS, this::isKnown))) {
				return lock;
			}
		}
		return null;
	}

	boolean isKnown(String relaxedCode) {
		return this.codesOfPolicy.contains(relaxedCode) || KnownSettings.standard(relaxedCode) != null;
	}

	/**
	 * Judges a value for a locked key.
	 * @return the violation, null where the value is what the key is locked to
	 */
	@Nullable PolicyViolation judge(KeyPath path, Lock lock, List<String> texts, String place) {
		Setting setting = this.settings.find(path);
		PolicyValue value = this.policy.find(path);
		if (value == null && path.equals(VALIDATION_STATUS)) {
			value = this.policy.find(VALIDATION_ERROR_STATUS);
		}
		if (setting == null) {
			return null;
		}
		String key = "error-contract." + setting.key();
		Object expected = (value != null) ? setting.convert(texts(value, setting)) : setting.defaultValue();
		if (Objects.equals(setting.convert(texts), expected)) {
			return null;
		}
		String lockedTo = (value != null) ? "'%s'".formatted(String.join(", ", value.texts()))
				: ((expected != null) ? "its default '%s'".formatted(expected) : "its default");
		return new PolicyViolation(key,
				"'%s' is '%s', but the policy locks it to %s".formatted(key, String.join(", ", texts), lockedTo), place,
				(value != null) ? value.place() : lock.place());
	}

	private static List<String> texts(PolicyValue value, Setting setting) {
		return (setting.isList() && !value.list())
				? value.split().stream().map((element) -> String.valueOf(element.value())).toList() : value.texts();
	}

}
