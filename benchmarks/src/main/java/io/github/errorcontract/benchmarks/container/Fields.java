package io.github.errorcontract.benchmarks.container;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The header fields of a message: names and values by turns, as containers hold them.
 */
class Fields {

	private final List<String> namesAndValues = new ArrayList<>(16);

	void add(String name, String value) {
		this.namesAndValues.add(name);
		this.namesAndValues.add(value);
	}

	void set(String name, @Nullable String value) {
		for (int i = this.namesAndValues.size() - 2; i >= 0; i -= 2) {
			if (this.namesAndValues.get(i).equalsIgnoreCase(name)) {
				this.namesAndValues.subList(i, i + 2).clear();
			}
		}
		if (value != null) {
			add(name, value);
		}
	}

	@Nullable String first(String name) {
		for (int i = 0; i < this.namesAndValues.size(); i += 2) {
			if (this.namesAndValues.get(i).equalsIgnoreCase(name)) {
				return this.namesAndValues.get(i + 1);
			}
		}
		return null;
	}

	List<String> all(String name) {
		List<String> values = new ArrayList<>(2);
		for (int i = 0; i < this.namesAndValues.size(); i += 2) {
			if (this.namesAndValues.get(i).equalsIgnoreCase(name)) {
				values.add(this.namesAndValues.get(i + 1));
			}
		}
		return values;
	}

	Collection<String> names() {
		Collection<String> names = new LinkedHashSet<>();
		for (int i = 0; i < this.namesAndValues.size(); i += 2) {
			names.add(this.namesAndValues.get(i));
		}
		return names;
	}

	void clear() {
		this.namesAndValues.clear();
	}

}
