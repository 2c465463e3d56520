package io.github.errorcontract.sample;

import java.net.http.HttpResponse;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the service answered.
 */
record Answer(int status, HttpResponse<String> response) {

	private static final JsonMapper JSON = new JsonMapper();

	Answer(HttpResponse<String> response) {
		this(response.statusCode(), response);
	}

	String header(String name) {
		return this.response.headers().firstValue(name).orElse("");
	}

	String location() {
		return header("Location").replaceFirst("^http://localhost:\\d+", "");
	}

	String body() {
		return this.response.body();
	}

	JsonNode json(String pointer) {
		return JSON.readTree(body()).at(pointer);
	}

	String error(String member) {
		return json("/error/" + member).asString("");
	}

}
