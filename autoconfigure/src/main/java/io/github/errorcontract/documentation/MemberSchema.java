package io.github.errorcontract.documentation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The schema of one member of an error, from which JSON Schema and OpenAPI descriptions
 * are made.
 *
 * @param name the name of the member in the contract
 * @param type the JSON type
 * @param description the description, one sentence
 * @param format the format as JSON Schema names it, null for none
 * @param element the name of the contract's object that the member is, or is a list of,
 * null for a scalar
 * @param values the allowed values, empty for any
 * @param range the lowest and the highest allowed number; empty, or the lowest alone
 */
public record MemberSchema(String name, String type, String description, @Nullable String format,
		@Nullable String element, List<String> values, List<Integer> range) {

	static MemberSchema text(String name, String description) {
		return formatted(name, null, description);
	}

	static MemberSchema formatted(String name, @Nullable String format, String description) {
		return new MemberSchema(name, "string", description, format, null, List.of(), List.of());
	}

	static MemberSchema choice(String name, List<String> values, String description) {
		return new MemberSchema(name, "string", description, null, null, values, List.of());
	}

	static MemberSchema number(String name, String description, Integer... range) {
		return new MemberSchema(name, "integer", description, null, null, List.of(), List.of(range));
	}

	static MemberSchema flag(String name, String description) {
		return new MemberSchema(name, "boolean", description, null, null, List.of(), List.of());
	}

	static MemberSchema object(String name, String element, String description) {
		return new MemberSchema(name, "object", description, null, element, List.of(), List.of());
	}

	static MemberSchema list(String name, String element, String description) {
		return new MemberSchema(name, "array", description, null, element, List.of(), List.of());
	}

	/**
	 * Returns the member as JSON Schema.
	 */
	Map<String, Object> toJson() {
		Map<String, Object> reference = Map.of("$ref", "#/$defs/" + this.element);
		if (this.type.equals("object")) {
			return reference;
		}
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("type", this.type);
		schema.put("description", this.description);
		if (this.format != null) {
			schema.put("format", this.format);
		}
		if (!this.values.isEmpty()) {
			schema.put("enum", this.values);
		}
		if (!this.range.isEmpty()) {
			schema.put("minimum", this.range.get(0));
		}
		if (this.range.size() > 1) {
			schema.put("maximum", this.range.get(1));
		}
		if (this.type.equals("array")) {
			schema.put("items", reference);
			schema.put("minItems", 1);
		}
		return schema;
	}

}
