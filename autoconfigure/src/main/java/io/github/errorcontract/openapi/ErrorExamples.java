package io.github.errorcontract.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.format.WireNames;
import io.github.errorcontract.renderer.WireFormat;

/**
 * Example bodies of errors.
 */
final class ErrorExamples {

	static final String REQUEST_ID = "01993f0c7e2a7c1f9d6b2f0a5c3e8b11";

	private final WireFormat format;

	private final WireNames names;

	private final boolean requestIds;

	ErrorExamples(WireFormat format, boolean requestIds) {
		this.format = format;
		this.names = format.names();
		this.requestIds = requestIds;
	}

	Map<String, Object> envelope(DocumentedError error) {
		Map<String, Object> body = new LinkedHashMap<>();
		body.put(this.names.member("code"), this.names.code(error.code()));
		body.put(this.names.member("message"), error.message());
		addCommon(error, this.names::member, body);
		return this.names.envelope().isEmpty() ? body : Map.of(this.names.envelope(), body);
	}

	Map<String, Object> problem(DocumentedError error) {
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("type", this.format.type(error.code()));
		body.put("title", this.format.title(error.code(), error.status()));
		body.put("status", error.status());
		body.put("detail", error.message());
		body.put(this.names.problemMember("code"), this.names.code(error.code()));
		addCommon(error, this.names::problemMember, body);
		return body;
	}

	private void addCommon(DocumentedError error, UnaryOperator<String> member, Map<String, Object> body) {
		boolean detailed = error.code().equals(BuiltInError.VALIDATION_ERROR.code());
		if (detailed) {
			body.put(member.apply("field"), "email");
		}
		if (this.requestIds) {
			body.put(member.apply("requestId"), REQUEST_ID);
		}
		if (detailed) {
			body.put(member.apply("details"), List.of(detail()));
		}
	}

	private Map<String, Object> detail() {
		Map<String, Object> detail = new LinkedHashMap<>();
		detail.put(this.names.member("field"), "email");
		detail.put(this.names.member("code"), this.names.code("EMAIL"));
		detail.put(this.names.member("message"), "must be a well-formed email address");
		detail.put(this.names.member("in"), "body");
		return detail;
	}

}
