package io.github.errorcontract.documentation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.format.WireNames;
import io.github.errorcontract.json.JsonDocument;

/**
 * The JSON Schemas (draft 2020-12) of error responses, with the configured names. The
 * schemas with the default names are also in the jar, as
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
	 * @return the schema, indented, with a line feed at its end
	 */
	public String envelope() {
		Map<String, Object> schema = schema("An error in the contract's own format");
		Map<String, Object> error = error();
		Map<String, Object> definitions = new LinkedHashMap<>();
		if (this.names.envelope().isEmpty()) {
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
	 * @return the schema, indented, with a line feed at its end
	 */
	public String problem() {
		Map<String, Object> properties = named(UnaryOperator.identity(), MemberSchemas.problem());
		properties.putAll(named(this.names::problemMember, MemberSchemas.problemExtensions()));
		Map<String, Object> schema = schema("An error as problem details (RFC 9457)");
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
	 * Describes the error itself. It allows further members, as exceptions may add some.
	 */
	private Map<String, Object> error() {
		Map<String, Object> error = new LinkedHashMap<>();
		error.put("type", "object");
		error.put("properties", named(this.names::member, MemberSchemas.error()));
		error.put("required", required(this.names::member, "code", "message"));
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
		detail.put("properties", named(this.names::member, MemberSchemas.detail()));
		detail.put("required", List.of(this.names.member("code"), this.names.member("message")));
		detail.put("additionalProperties", false);
		Map<String, Object> rateLimit = new LinkedHashMap<>();
		rateLimit.put("type", "object");
		rateLimit.put("properties", named(naming, MemberSchemas.rateLimit()));
		rateLimit.put("required", List.of("limit", "remaining", "reset").stream().map(naming).toList());
		rateLimit.put("additionalProperties", false);
		Map<String, Object> shared = new LinkedHashMap<>();
		shared.put("detail", detail);
		shared.put("rateLimit", rateLimit);
		return shared;
	}

	private Map<String, Object> named(UnaryOperator<String> naming, List<MemberSchema> members) {
		Map<String, Object> named = new LinkedHashMap<>();
		for (MemberSchema member : members) {
			Map<String, Object> schema = member.toJson();
			if (member == MemberSchemas.CODE) {
				schema.put("examples", List.of(this.names.code(BuiltInError.NOT_FOUND.code()),
						this.names.code(BuiltInError.VALIDATION_ERROR.code())));
			}
			named.put(naming.apply(member.name()), schema);
		}
		return named;
	}

	private static String text(Map<String, Object> schema) {
		return JsonLayout.of(JsonDocument.write(schema)) + "\n";
	}

}
