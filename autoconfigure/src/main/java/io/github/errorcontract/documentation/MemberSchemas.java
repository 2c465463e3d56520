package io.github.errorcontract.documentation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.InputLocation;
import io.github.errorcontract.format.WireNames;

/**
 * The schema of each member, by its name in the contract, in the order of the wire.
 */
final class MemberSchemas {

	private static final String STRING = "string";

	private MemberSchemas() {
	}

	static Map<String, Object> of(WireNames names) {
		Map<String, Object> code = text("Stable code of the error, for machines");
		code.put("examples",
				List.of(names.code(BuiltInError.NOT_FOUND.code()), names.code(BuiltInError.VALIDATION_ERROR.code())));
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("code", code);
		members.put("message", text("Text for people, safe to show"));
		members.put("field", text("The first input that is to blame"));
		members.put("requestId", text("ID of the request, equal to the response header"));
		members.put("details", list("#/$defs/detail", "All inputs that are to blame"));
		members.put("status", status());
		members.put("timestamp", formatted("date-time", "Instant of the answer"));
		members.put("path", text("Path of the request, without the query"));
		members.put("service", text("Name of the application"));
		members.put("retryable", typed("boolean", "Whether sending the same request again may help"));
		members.put("retryAfter", number("Seconds to wait before a retry"));
		members.put("rateLimit", Map.of("$ref", "#/$defs/rateLimit"));
		members.put("docs", formatted("uri-reference", "Address of the documentation of the code"));
		members.put("traceId", text("ID of the trace"));
		return members;
	}

	static Map<String, Object> ofProblem() {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("type", formatted("uri-reference", "Identifier of the kind of problem"));
		members.put("title", text("Summary of the kind of problem"));
		members.put("status", status());
		members.put("detail", text("Text for people, safe to show"));
		members.put("instance", formatted("uri-reference", "Path of the request, without the query"));
		return members;
	}

	static Map<String, Object> ofDetail() {
		Map<String, Object> in = text("Where the input stands in the request");
		in.put("enum", Stream.of(InputLocation.values()).map(InputLocation::value).toList());
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("field", text("The input that is to blame, absent for the whole object"));
		members.put("code", text("Stable code of what is wrong, for machines"));
		members.put("message", text("Text for people, safe to show"));
		members.put("in", in);
		members.put("rejectedValue", text("The value as it was received, where that is switched on"));
		return members;
	}

	static Map<String, Object> ofRateLimit() {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("limit", number("Requests that are allowed in a window"));
		members.put("remaining", number("Requests that are left in this window"));
		members.put("reset", number("Seconds until the next window"));
		return members;
	}

	private static Map<String, Object> status() {
		Map<String, Object> schema = typed("integer", "HTTP status");
		schema.put("minimum", 400);
		schema.put("maximum", 599);
		return schema;
	}

	private static Map<String, Object> number(String description) {
		Map<String, Object> schema = typed("integer", description);
		schema.put("minimum", 0);
		return schema;
	}

	private static Map<String, Object> text(String description) {
		return typed(STRING, description);
	}

	private static Map<String, Object> formatted(String format, String description) {
		Map<String, Object> schema = typed(STRING, description);
		schema.put("format", format);
		return schema;
	}

	private static Map<String, Object> list(String element, String description) {
		Map<String, Object> schema = typed("array", description);
		schema.put("items", Map.of("$ref", element));
		schema.put("minItems", 1);
		return schema;
	}

	private static Map<String, Object> typed(String type, String description) {
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("type", type);
		schema.put("description", description);
		return schema;
	}

}
