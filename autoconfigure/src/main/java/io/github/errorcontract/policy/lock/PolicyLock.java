package io.github.errorcontract.policy.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.headers.HeaderSyntax;
import io.github.errorcontract.policy.PolicyValue;
import io.github.errorcontract.property.KeyPath;
import io.github.errorcontract.property.KnownSettings;

/**
 * A key or a group of keys that a service must not change.
 *
 * @param elements the elements of the key in relaxed form, {@code *} for any known code
 * @param origin the origin in the policy
 */
record PolicyLock(List<String> elements, String origin) {

	private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

	private static final String ANY = "*";

	/**
	 * Reads an entry of {@code policy.locked}.
	 */
	static PolicyLock parse(PolicyValue.Element entry, KnownSettings settings) {
		String text = String.valueOf(entry.value()).trim();
		List<String> elements = new ArrayList<>();
		for (String element : text.split("\\.")) {
			elements.add(KeyPath.relaxed(element));
		}
		if (elements.get(0).equals("errorcontract")) {
			elements.remove(0);
		}
		if (settings.exists(new KeyPath(elements)) || isCatalogOrCode(elements)) {
			return new PolicyLock(elements, entry.describeOrigin());
		}
		if (elements.size() == 1 && CODE.matcher(text).matches()) {
			return new PolicyLock(List.of("errors", elements.get(0)), entry.describeOrigin());
		}
		throw new InvalidContractException(
				"'error-contract.policy.locked' contains '%s', which is neither a key nor a code (%s)."
					.formatted(HeaderSyntax.printable(text), entry.describeOrigin()),
				"Use keys below 'error-contract' and error codes in 'error-contract.policy.locked'.");
	}

	/**
	 * Returns whether the elements are the whole catalog or all of one code.
	 */
	private static boolean isCatalogOrCode(List<String> elements) {
		return !elements.isEmpty() && elements.get(0).equals("errors") && elements.size() <= 2;
	}

	boolean covers(KeyPath path, Predicate<String> knownCode) {
		if (this.elements.size() > path.elements().size()) {
			return false;
		}
		for (int i = 0; i < this.elements.size(); i++) {
			String element = path.elements().get(i);
			boolean same = this.elements.get(i).equals(element);
			if (!same && !(this.elements.get(i).equals(ANY) && knownCode.test(element))) {
				return false;
			}
		}
		return !isWholeCatalog() || knownCode.test(path.elements().get(Math.min(1, path.elements().size() - 1)));
	}

	/**
	 * Returns whether this is a lock on all codes, which does not apply to codes that
	 * only the service defines.
	 */
	private boolean isWholeCatalog() {
		return this.elements.equals(List.of("errors"));
	}

}
