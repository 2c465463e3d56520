package io.github.errorcontract.openapi;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import io.github.errorcontract.documentation.MemberSchema;
import io.github.errorcontract.documentation.MemberSchemas;
import io.github.errorcontract.format.WireNames;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of errors, as components of one OpenAPI document.
 */
final class ErrorSchemas {

	/** Members that do not have to be included by configuration. */
	private static final Set<String> USUAL = Set.of("code", "message", "field", "details");

	private static final String REFERENCE = "#/components/schemas/";

	private final Components components;

	private final WireNames names;

	private final Set<String> included;

	private final boolean requestIds;

	private final String detail;

	private @Nullable Schema<?> envelope;

	private @Nullable Schema<?> problem;

	ErrorSchemas(Components components, OpenApiErrorSettings settings) {
		this.components = components;
		this.names = settings.names();
		this.included = settings.included();
		this.requestIds = settings.requestIdHeader() != null;
		this.detail = put("ErrorDetail", detail());
	}

	/**
	 * Adds the schema of the contract's own format, once.
	 * @return a reference to it
	 */
	Schema<?> envelope() {
		if (this.envelope == null) {
			Schema<?> body = reference(put("ErrorBody", body()));
			this.envelope = this.names.flat() ? body : reference(put("ErrorEnvelope", enveloping(body)));
		}
		return this.envelope;
	}

	/**
	 * Adds the schema of RFC 9457 problem details, once.
	 * @return a reference to it
	 */
	Schema<?> problem() {
		if (this.problem == null) {
			this.problem = reference(put("ErrorProblem", problemBody()));
		}
		return this.problem;
	}

	private Schema<?> body() {
		Schema<?> body = object();
		add(body, MemberSchemas.error(), this.names::member);
		return require(body, this.names::member, "code", "message");
	}

	private Schema<?> enveloping(Schema<?> body) {
		Schema<?> envelope = object();
		envelope.addProperty(this.names.envelope(), body);
		envelope.addRequiredItem(this.names.envelope());
		return envelope;
	}

	private Schema<?> problemBody() {
		Schema<?> problem = object();
		for (MemberSchema member : MemberSchemas.problem()) {
			problem.addProperty(member.name(), schema(member));
		}
		add(problem, MemberSchemas.problemExtensions(), this.names::problemMember);
		return require(problem, this.names::problemMember, "code");
	}

	/**
	 * Adds the members that every error may have, and the optional ones that are
	 * included.
	 */
	private void add(Schema<?> error, List<MemberSchema> members, UnaryOperator<String> naming) {
		for (MemberSchema member : members) {
			boolean present = (member == MemberSchemas.REQUEST_ID) ? this.requestIds
					: USUAL.contains(member.name()) || this.included.contains(member.name());
			if (present) {
				error.addProperty(naming.apply(member.name()), schema(member));
			}
		}
	}

	private Schema<?> detail() {
		Schema<?> detail = object();
		for (MemberSchema member : MemberSchemas.detail()) {
			if (!member.name().equals(OpenApiErrorSettings.REJECTED_VALUE)
					|| this.included.contains(OpenApiErrorSettings.REJECTED_VALUE)) {
				detail.addProperty(this.names.member(member.name()), schema(member));
			}
		}
		return require(detail, this.names::member, "code", "message");
	}

	private Schema<?> rateLimit(String description) {
		Schema<?> rateLimit = typed("object", description);
		for (MemberSchema member : MemberSchemas.rateLimit()) {
			rateLimit.addProperty(this.names.member(member.name()), schema(member));
		}
		return rateLimit;
	}

	private Schema<?> schema(MemberSchema member) {
		return switch (member.type()) {
			case "object" -> rateLimit(member.description());
			case "array" -> typed("array", member.description()).items(reference(this.detail));
			case "integer" -> typed("integer", member.description()).format("int64");
			default -> scalar(member);
		};
	}

	private static Schema<?> scalar(MemberSchema member) {
		if (member.values().isEmpty()) {
			return typed(member.type(), member.description()).format(member.format());
		}
		Schema<String> choice = new Schema<>();
		choice.type(member.type()).addType(member.type());
		choice.setEnum(member.values());
		return choice.description(member.description());
	}

	private static Schema<?> require(Schema<?> schema, UnaryOperator<String> naming, String... members) {
		for (String member : members) {
			schema.addRequiredItem(naming.apply(member));
		}
		return schema;
	}

	private String put(String name, Schema<?> schema) {
		String free = name;
		while (this.components.getSchemas() != null && this.components.getSchemas().containsKey(free)) {
			free = "Contract" + free;
		}
		this.components.addSchemas(free, schema);
		return free;
	}

	private static Schema<?> reference(String name) {
		return new Schema<>().$ref(REFERENCE + name);
	}

	private static Schema<?> object() {
		return typed("object", null);
	}

	/**
	 * Creates a schema for both versions of OpenAPI: 3.0 has one type, 3.1 a set of
	 * types.
	 */
	static Schema<?> typed(String type, @Nullable String description) {
		Schema<?> schema = new Schema<>().type(type).description(description);
		schema.addType(type);
		return schema;
	}

}
