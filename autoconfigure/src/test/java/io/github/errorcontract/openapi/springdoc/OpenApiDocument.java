package io.github.errorcontract.openapi.springdoc;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A document of an API, which a public parser has found to be valid.
 */
record OpenApiDocument(JsonNode json) {

	static OpenApiDocument parse(String text) {
		SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(text, List.of(), new ParseOptions());
		assertThat(parsed.getMessages()).as(text).isEmpty();
		assertThat(parsed.getOpenAPI()).isNotNull();
		return new OpenApiDocument(new JsonMapper().readTree(text));
	}

	JsonNode at(String pointer) {
		return this.json.at(pointer);
	}

	JsonNode operation(String method, String path) {
		return this.json.path("paths").path(path).path(method);
	}

	/**
	 * Returns the codes of each error status, in the order of their examples.
	 */
	Map<String, String> errors(String method, String path) {
		Map<String, String> errors = new TreeMap<>();
		operation(method, path).path("responses").properties().forEach((entry) -> {
			if (AnnotatedResponses.isError(entry.getKey())) {
				errors.put(entry.getKey(), String.join(" ", codes(resolve(entry.getValue()))));
			}
		});
		return errors;
	}

	/**
	 * Returns the refusals of unknown callers and of those who may not.
	 */
	Set<String> refusals(String method, String path) {
		Set<String> refusals = new TreeSet<>();
		errors(method, path).forEach((status, codes) -> {
			if (status.equals("401") || status.equals("403")) {
				Stream.of(codes.split(" ")).forEach((code) -> refusals.add(status + " " + code));
			}
		});
		return refusals;
	}

	JsonNode response(String method, String path, String status) {
		return resolve(operation(method, path).path("responses").path(status));
	}

	private JsonNode resolve(JsonNode node) {
		JsonNode reference = node.path("$ref");
		return reference.isMissingNode() ? node : at(reference.asString().substring(1));
	}

	private static List<String> codes(JsonNode response) {
		JsonNode content = response.path("content");
		String mediaType = content.has("application/json") ? "application/json" : "application/problem+json";
		return List.copyOf(content.path(mediaType).path("examples").propertyNames());
	}

}
