package io.github.errorcontract.headers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Header fields of no response.
 */
final class TestFields implements HeaderFields {

	private final Map<String, List<String>> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

	@Override
	public boolean contains(String name) {
		return this.fields.containsKey(name);
	}

	@Override
	public List<String> values(String name) {
		return this.fields.getOrDefault(name, List.of());
	}

	@Override
	public void set(String name, String value) {
		this.fields.put(name, new ArrayList<>(List.of(value)));
	}

	@Override
	public void add(String name, String value) {
		this.fields.computeIfAbsent(name, (key) -> new ArrayList<>()).add(value);
	}

	@Override
	public void remove(String name) {
		this.fields.remove(name);
	}

	Map<String, List<String>> all() {
		return this.fields;
	}

}
