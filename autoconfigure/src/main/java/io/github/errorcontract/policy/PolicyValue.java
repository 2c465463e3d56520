package io.github.errorcontract.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.origin.Origin;

/**
 * What a policy says of one key.
 *
 * @param key the key as the policy writes it, without an index
 * @param list whether it is a list that is written element by element
 * @param elements the value, or the elements of the list
 */
public record PolicyValue(String key, boolean list, List<Element> elements) {

	/**
	 * Returns the value, or the elements of a list, as text.
	 * @return the texts
	 */
	public List<String> texts() {
		return this.elements.stream().map((element) -> String.valueOf(element.value())).toList();
	}

	/**
	 * Returns where the value stands.
	 * @return file and line
	 */
	public String place() {
		return this.elements.isEmpty() ? "" : this.elements.get(0).place();
	}

	/**
	 * Returns the elements of both, each once, this one's first.
	 */
	PolicyValue unite(PolicyValue other) {
		List<Element> united = new ArrayList<>();
		LinkedHashSet<String> seen = new LinkedHashSet<>();
		for (PolicyValue value : List.of(this, other)) {
			for (Element element : value.split()) {
				if (seen.add(String.valueOf(element.value()))) {
					united.add(element);
				}
			}
		}
		return new PolicyValue(this.key, true, united);
	}

	/**
	 * Returns the elements, also of a list that is written with commas.
	 */
	public List<Element> split() {
		List<Element> split = new ArrayList<>();
		for (Element element : this.elements) {
			for (String text : String.valueOf(element.value()).split(",")) {
				if (!text.isBlank()) {
					split.add(new Element(text.trim(), element.origin(), element.file()));
				}
			}
		}
		return split;
	}

	/**
	 * One value and where it comes from.
	 *
	 * @param value the raw value
	 * @param origin file and line, null where they are not known
	 * @param file the file, for people
	 */
	public record Element(Object value, @Nullable Origin origin, String file) {

		/**
		 * Returns where the value stands.
		 * @return file and line
		 */
		public String place() {
			return (this.origin != null) ? this.origin.toString() : this.file;
		}

	}

}
