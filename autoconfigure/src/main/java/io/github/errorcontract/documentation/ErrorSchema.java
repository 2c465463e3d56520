package io.github.errorcontract.documentation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import io.github.errorcontract.format.WireNames;
import io.github.errorcontract.json.JsonDocument;

/**
 * The JSON Schemas (draft 2020-12) of what an error's body is, in the names that clients
 * see. The schemas of the contract's own names are in the jar too, as
 * {@code META-INF/error-contract/error.schema.json} and {@code problem.schema.json}.
 */
public final class ErrorSchema {

	private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

	private final WireNames names;

	private final boolean requestId;

	/**
	 * Creates the schemas.
	 * @param names the names that clients see
	 * @param requestId whether every error has a request ID
	 */
	public ErrorSchema(WireNames names, boolean requestId) {
		this.names = names;
		this.requestId = requestId;
	}

	/**
	 * Returns the schema of the contract's own format.
	 * @return the schema, laid out for people, with a line feed at its end
	 */
	public String envelope() {
		Map<String, Object> schema = schema("An error in the contract's own format");
		Map<String, Object> definitions = new LinkedHashMap<>();
		Map<String, Object> error = error(this.names::member, MemberSchemas.of(this.names));
		if (this.names.flat()) {
			schema.putAll(error);
		}
		else {
			schema.put("type", "object");
			schema.put("properties", Map.of(this.names.envelope(), Map.of("$ref", "#/$defs/error")));
			schema.put("required", List.of(this.names.envelope()));
			schema.put("additionalProperties", false);
			definitions.put("error", error);
		}
		definitions.putAll(shared(this.names::member));
		schema.put("$defs", definitions);
		return text(schema);
	}

	/**
	 * Returns the schema of problem details (RFC 9457).
	 * @return the schema, laid out for people, with a line feed at its end
	 */
	public String problem() {
		Map<String, Object> schema = schema("An error as problem details (RFC 9457)");
		Map<String, Object> members = MemberSchemas.of(this.names);
		members.remove("message");
		members.remove("status");
		Map<String, Object> error = error(this.names::problemMember, members);
		@SuppressWarnings("unchecked")
		Map<String, Object> further = (Map<String, Object>) error.get("properties");
		Map<String, Object> properties = MemberSchemas.ofProblem();
		properties.putAll(further);
		schema.put("type", "object");
		schema.put("properties", properties);
		schema.put("required", required(this.names::problemMember, "type", "title", "status", "detail", "code"));
		schema.put("$defs", shared(this.names::problemMember));
		return text(schema);
	}

	private static Map<String, Object> schema(String title) {
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("$schema", DIALECT);
		schema.put("title", title);
		return schema;
	}

	/**
	 * Describes the members of an error; properties of exceptions may come after them.
	 */
	private Map<String, Object> error(UnaryOperator<String> naming, Map<String, Object> members) {
		Map<String, Object> error = new LinkedHashMap<>();
		error.put("type", "object");
		error.put("properties", named(naming, members));
		error.put("required", required(naming, "code", "message"));
		return error;
	}

	private List<String> required(UnaryOperator<String> naming, String... members) {
		List<String> required = new ArrayList<>(List.of(members).stream().map(naming).toList());
		if (this.requestId) {
			required.add(naming.apply("requestId"));
		}
		return required;
	}

	private Map<String, Object> shared(UnaryOperator<String> naming) {
		Map<String, Object> detail = new LinkedHashMap<>();
		detail.put("type", "object");
		detail.put("properties", named(this.names::member, MemberSchemas.ofDetail()));
		detail.put("required", List.of(this.names.member("code"), this.names.member("message")));
		detail.put("additionalProperties", false);
		Map<String, Object> rateLimit = new LinkedHashMap<>();
		rateLimit.put("type", "object");
		rateLimit.put("properties", named(naming, MemberSchemas.ofRateLimit()));
		rateLimit.put("required", List.of("limit", "remaining", "reset").stream().map(naming).toList());
		rateLimit.put("additionalProperties", false);
		Map<String, Object> shared = new LinkedHashMap<>();
		shared.put("detail", detail);
		shared.put("rateLimit", rateLimit);
		return shared;
	}

	private static Map<String, Object> named(UnaryOperator<String> naming, Map<String, Object> members) {
		Map<String, Object> named = new LinkedHashMap<>();
		members.forEach((name, schema) -> named.put(naming.apply(name), schema));
		return named;
	}

	private static String text(Map<String, Object> schema) {
		return JsonLayout.of(JsonDocument.write(schema)) + "\n";
	}

}
