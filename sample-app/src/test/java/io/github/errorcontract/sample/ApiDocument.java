package io.github.errorcontract.sample;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the service says about its API.
 */
record ApiDocument(JsonNode json) {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(SerializationFeature.INDENT_OUTPUT)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	static ApiDocument parse(String text) {
		return new ApiDocument(JSON.readTree(text));
	}

	/** Returns what a public parser has to complain about. */
	List<String> complaints() {
		SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(this.json.toString(), List.of(),
				new ParseOptions());
		return parsed.getMessages();
	}

	/** Returns the codes of each error status of an operation. */
	Map<String, String> errors(String method, String path) {
		Map<String, String> errors = new TreeMap<>();
		this.json.path("paths").path(path).path(method).path("responses").propertyNames().forEach((status) -> {
			if (status.compareTo("400") >= 0) {
				JsonNode content = response(method, path, status).at("/content/application~1json");
				errors.put(status, String.join(" ", content.path("examples").propertyNames()));
			}
		});
		return errors;
	}

	JsonNode response(String method, String path, String status) {
		return resolve(this.json.path("paths").path(path).path(method).path("responses").path(status));
	}

	/** Returns the error in the example of a code. */
	JsonNode example(String method, String path, String status, String code) {
		JsonNode examples = response(method, path, status).at("/content/application~1json/examples");
		return resolve(examples.path(code)).at("/value/error");
	}

	private JsonNode resolve(JsonNode node) {
		JsonNode reference = node.path("$ref");
		return reference.isMissingNode() ? node : this.json.at(reference.asString().substring(1));
	}

	/** Returns the document with its members in order, the same at each start. */
	String sorted() {
		return JSON.writeValueAsString(JSON.treeToValue(this.json, Object.class)) + "\n";
	}

}
