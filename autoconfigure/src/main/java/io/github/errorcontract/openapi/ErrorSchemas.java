package io.github.errorcontract.openapi;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import io.github.errorcontract.InputLocation;
import io.github.errorcontract.format.WireNames;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of errors, put under the components of one document.
 */
final class ErrorSchemas {

	private static final String REFERENCE = "#/components/schemas/";

	private final Components components;

	private final WireNames names;

	private final Set<String> included;

	private final boolean requestIds;

	private final String detail;

	private @Nullable Schema<?> envelope;

	private @Nullable Schema<?> problem;

	ErrorSchemas(Components components, DocumentSettings settings) {
		this.components = components;
		this.names = settings.names();
		this.included = settings.included();
		this.requestIds = settings.requestIdHeader() != null;
		this.detail = put("ErrorDetail", detail());
	}

	/**
	 * Adds the contract's own format, once.
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
	 * Adds the format of RFC 9457, once.
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
		require(body, this.names.member("code"), text("Stable code for programs."));
		require(body, this.names.member("message"), text("Text for people."));
		addCommon(body, this.names::member);
		return body;
	}

	private Schema<?> enveloping(Schema<?> body) {
		Schema<?> envelope = object();
		envelope.addProperty(this.names.envelope(), body);
		envelope.addRequiredItem(this.names.envelope());
		return envelope;
	}

	private Schema<?> problemBody() {
		Schema<?> problem = object();
		problem.addProperty("type", text("URI of the kind of the problem.").format("uri-reference"));
		problem.addProperty("title", text("Name of the kind of the problem."));
		problem.addProperty("status", number("HTTP status."));
		problem.addProperty("detail", text("Text for people."));
		problem.addProperty("instance", text("Path of the request.").format("uri-reference"));
		require(problem, this.names.problemMember("code"), text("Stable code for programs."));
		addCommon(problem, this.names::problemMember);
		return problem;
	}

	private void addCommon(Schema<?> error, UnaryOperator<String> names) {
		error.addProperty(names.apply("field"), text("First input that is to blame."));
		if (this.requestIds) {
			error.addProperty(names.apply("requestId"), text("ID of the request, as in the header."));
		}
		error.addProperty(names.apply("details"),
				typed("array", "Inputs that are to blame.").items(reference(this.detail)));
		for (String member : this.included) {
			if (!error.getProperties().containsKey(names.apply(member))) {
				error.addProperty(names.apply(member), included(member));
			}
		}
	}

	private Schema<?> detail() {
		Schema<?> schema = object();
		schema.addProperty(this.names.member("field"), text("Input that is to blame."));
		require(schema, this.names.member("code"), text("Stable code for programs."));
		require(schema, this.names.member("message"), text("Text for people."));
		Schema<String> in = new Schema<>();
		in.type("string").addType("string");
		in.setEnum(List.of(InputLocation.values()).stream().map(InputLocation::value).toList());
		schema.addProperty(this.names.member("in"), in.description("Where the input was."));
		return schema;
	}

	private Schema<?> included(String member) {
		return switch (member) {
			case "status" -> number("HTTP status.");
			case "timestamp" -> text("Instant of the answer.").format("date-time");
			case "retryable" -> typed("boolean", "Whether sending the same request again may help.");
			case "retryAfter" -> number("Seconds to wait before a retry.");
			case "rateLimit" -> rateLimit();
			case "docs" -> text("Address of the documentation of the code.");
			default -> text("Member '%s'.".formatted(member));
		};
	}

	private Schema<?> rateLimit() {
		Schema<?> schema = object();
		for (String member : List.of("limit", "remaining", "reset")) {
			schema.addProperty(this.names.member(member), number("Member '%s' of the rate limit.".formatted(member)));
		}
		return schema;
	}

	private static void require(Schema<?> schema, String name, Schema<?> type) {
		schema.addProperty(name, type);
		schema.addRequiredItem(name);
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

	private static Schema<?> text(String description) {
		return typed("string", description);
	}

	private static Schema<?> number(String description) {
		return typed("integer", description).format("int64");
	}

	/**
	 * Makes a schema that both versions write: 3.0 has one type, 3.1 a set of them.
	 */
	static Schema<?> typed(String type, @Nullable String description) {
		Schema<?> schema = new Schema<>().type(type).description(description);
		schema.addType(type);
		return schema;
	}

}
