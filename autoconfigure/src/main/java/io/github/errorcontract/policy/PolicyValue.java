package io.github.errorcontract.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.origin.Origin;

/**
 * The value of a key in a policy.
 *
 * @param key the key as written in the policy, without an index
 * @param list whether the value is a list that is written element by element
 * @param elements the value, or the elements of the list
 */
public record PolicyValue(String key, boolean list, List<Element> elements) {

	/**
	 * Returns the value, or the elements of the list, as text.
	 * @return the texts
	 */
	public List<String> texts() {
		return this.elements.stream().map((element) -> String.valueOf(element.value())).toList();
	}

	/**
	 * Describes the origin of the value.
	 * @return the file and line
	 */
	public String describeOrigin() {
		return this.elements.isEmpty() ? "" : this.elements.get(0).describeOrigin();
	}

	/**
	 * Returns the union of both lists, starting with the elements of this one.
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
	 * Returns the elements, splitting those that contain commas.
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
	 * An element and its origin.
	 *
	 * @param value the raw value
	 * @param origin the origin, null if unknown
	 * @param file the description of the file
	 */
	public record Element(Object value, @Nullable Origin origin, String file) {

		/**
		 * Describes the origin of the element.
		 * @return the file and, if known, the line
		 */
		public String describeOrigin() {
			return (this.origin != null) ? this.origin.toString() : this.file;
		}

	}

}
