package io.github.errorcontract.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.github.errorcontract.headers.HeaderFields;
import org.jspecify.annotations.Nullable;

/**
 * The header fields of an example response.
 */
final class SampleHeaderFields implements HeaderFields {

	private final Map<String, List<String>> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

	Map<String, List<String>> all() {
		return this.fields;
	}

	@Nullable String first(String name) {
		List<String> values = this.fields.get(name);
		return (values == null || values.isEmpty()) ? null : values.get(0);
	}

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
		this.fields.remove(name);
		add(name, value);
	}

	@Override
	public void add(String name, String value) {
		this.fields.computeIfAbsent(name, (field) -> new ArrayList<>()).add(value);
	}

	@Override
	public void remove(String name) {
		this.fields.remove(name);
	}

}
