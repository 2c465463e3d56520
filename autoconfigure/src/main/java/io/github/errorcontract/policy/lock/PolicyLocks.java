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
 * The locks of a policy and the values that keys are locked to.
 */
final class PolicyLocks {

	private static final KeyPath LOCKED = new KeyPath(List.of("policy", "locked"));

	private static final KeyPath VALIDATION_STATUS = new KeyPath(List.of("validation", "status"));

	/** The same setting by another key. */
	private static final KeyPath VALIDATION_ERROR_STATUS = new KeyPath(List.of("errors", "validationerror", "status"));

	private final PolicyFiles policy;

	private final KnownSettings settings;

	private final List<PolicyLock> locks = new ArrayList<>();

	private final Set<String> codesOfPolicy = new HashSet<>();

	PolicyLocks(PolicyFiles policy, KnownSettings settings) {
		this.policy = policy;
		this.settings = settings;
		PolicyValue locked = policy.find(LOCKED);
		if (locked != null) {
			locked.split().forEach((entry) -> this.locks.add(PolicyLock.parse(entry, settings)));
		}
		policy.byPath().forEach((path, value) -> {
			if (path.isPolicy()) {
				this.locks.add(new PolicyLock(path.elements(), value.describeOrigin()));
			}
			if (path.isCode()) {
				this.codesOfPolicy.add(path.code());
			}
		});
	}

	boolean isEmpty() {
		return this.locks.isEmpty();
	}

	List<PolicyLock> all() {
		return this.locks;
	}

	/**
	 * Finds the lock on a key.
	 * @return the lock, null if the key is not locked
	 */
	@Nullable PolicyLock find(KeyPath path) {
		for (PolicyLock lock : this.locks) {
			if (lock.covers(path, this::isKnownCode)
					|| (path.equals(VALIDATION_STATUS) && lock.covers(VALIDATION_ERROR_STATUS, this::isKnownCode))) {
				return lock;
			}
		}
		return null;
	}

	boolean isKnownCode(String relaxedCode) {
		return this.codesOfPolicy.contains(relaxedCode) || KnownSettings.standard(relaxedCode) != null;
	}

	/**
	 * Checks a value of a locked key.
	 * @return the violation, null if the value is the one that the key is locked to
	 */
	@Nullable PolicyViolation check(KeyPath path, PolicyLock lock, List<String> texts, String origin) {
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
				"'%s' is '%s', but the policy locks it to %s".formatted(key, String.join(", ", texts), lockedTo),
				origin, (value != null) ? value.describeOrigin() : lock.origin());
	}

	private static List<String> texts(PolicyValue value, Setting setting) {
		return (setting.isList() && !value.list())
				? value.split().stream().map((element) -> String.valueOf(element.value())).toList() : value.texts();
	}

}
