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
 * A key, or a group of keys, that a service must not change.
 *
 * @param elements the path in relaxed form, {@code *} for every known code
 * @param place where the policy says so, for people
 */
record Lock(List<String> elements, String place) {

	private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

	private static final String ANY = "*";

	/**
	 * Reads an entry of {@code policy.locked}.
	 */
	static Lock parse(PolicyValue.Element entry, KnownSettings settings) {
		String text = String.valueOf(entry.value()).trim();
		List<String> elements = new ArrayList<>();
		for (String element : text.split("\\.")) {
			elements.add(KeyPath.relaxed(element));
		}
		if (elements.get(0).equals("errorcontract")) {
			elements.remove(0);
		}
		if (settings.exists(new KeyPath(elements)) || isCodes(elements)) {
			return new Lock(elements, entry.place());
		}
		if (elements.size() == 1 && CODE.matcher(text).matches()) {
			return new Lock(List.of("errors", elements.get(0)), entry.place());
		}
		String meant = settings.suggest(text);
		throw new InvalidContractException(
				"'error-contract.policy.locked' names '%s', which is neither a key nor a code (%s)."
					.formatted(HeaderSyntax.printable(text), entry.place()),
				((meant != null) ? "Did you mean '%s'? ".formatted(meant) : "")
						+ "Write a key below 'error-contract', or a code, into 'error-contract.policy.locked'.");
	}

	/**
	 * Tells whether this is the whole catalogue or all of one code.
	 */
	private static boolean isCodes(List<String> elements) {
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
		return !isWholeCatalogue() || knownCode.test(path.elements().get(Math.min(1, path.elements().size() - 1)));
	}

	/**
	 * A lock on all codes leaves a service its own.
	 */
	private boolean isWholeCatalogue() {
		return this.elements.equals(List.of("errors"));
	}

}
