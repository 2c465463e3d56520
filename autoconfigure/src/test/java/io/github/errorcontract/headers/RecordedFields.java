package io.github.errorcontract.headers;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Header fields of no response.
 */
public final class RecordedFields implements HeaderFields {

	private final Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

	@Override
	public boolean contains(String name) {
		return this.fields.containsKey(name);
	}

	@Override
	public List<String> values(String name) {
		return contains(name) ? List.of(this.fields.get(name)) : List.of();
	}

	@Override
	public void set(String name, String value) {
		this.fields.put(name, value);
	}

	@Override
	public void add(String name, String value) {
		this.fields.merge(name, value, (first, second) -> first + ", " + second);
	}

	@Override
	public void remove(String name) {
		this.fields.remove(name);
	}

	public Map<String, String> all() {
		return this.fields;
	}

}
