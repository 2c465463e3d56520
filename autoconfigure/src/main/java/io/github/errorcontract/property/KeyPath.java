package io.github.errorcontract.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;

/**
 * A key below {@code error-contract} in the form in which all of its spellings are equal:
 * no case, no dashes, no underscores, no index at the end.
 *
 * @param elements the elements below {@code error-contract}
 */
public record KeyPath(List<String> elements) {

	private static final String PREFIX = "errorcontract";

	private static final String BY_STATUS = "levels";

	/**
	 * Returns the path of a name, with no elements for one that is not below
	 * {@code error-contract}.
	 */
	public static KeyPath of(ConfigurationPropertyName name) {
		List<String> elements = new ArrayList<>();
		for (int i = 0; i < name.getNumberOfElements(); i++) {
			elements.add(relaxed(name.getElement(i, Form.ORIGINAL)));
		}
		while (endsWithIndex(elements)) {
			elements.remove(elements.size() - 1);
		}
		boolean ours = !elements.isEmpty() && PREFIX.equals(elements.get(0));
		return new KeyPath(ours ? List.copyOf(elements.subList(1, elements.size())) : List.of());
	}

	/**
	 * Tells whether the last element is an index, and not the key of a map of statuses.
	 */
	private static boolean endsWithIndex(List<String> elements) {
		int last = elements.size() - 1;
		return last >= 0 && elements.get(last).matches("[0-9]+")
				&& !(last > 0 && elements.get(last - 1).equals(BY_STATUS));
	}

	/**
	 * Returns the path of a key that is written in one of Boot's forms.
	 */
	public static KeyPath of(String key) {
		return of(ConfigurationPropertyName.adapt(key, '.'));
	}

	/**
	 * Returns an element in the spelling that all of its spellings share.
	 * @param element the element
	 * @return lower case, without {@code -} and {@code _}
	 */
	public static String relaxed(String element) {
		return element.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
	}

	public boolean isEmpty() {
		return this.elements.isEmpty();
	}

	public boolean isPolicy() {
		return startsWith("policy");
	}

	public boolean isCode() {
		return this.elements.size() > 1 && startsWith("errors");
	}

	/**
	 * Returns the code in its relaxed form.
	 */
	public String code() {
		return this.elements.get(1);
	}

	private boolean startsWith(String element) {
		return !this.elements.isEmpty() && this.elements.get(0).equals(element);
	}

	@Override
	public String toString() {
		return String.join(".", this.elements);
	}

}
