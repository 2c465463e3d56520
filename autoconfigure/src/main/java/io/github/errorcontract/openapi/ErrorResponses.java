package io.github.errorcontract.openapi;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * The responses of one document. One with a single code is a component that all
 * operations refer to; the examples always are.
 */
final class ErrorResponses {

	private final Components components;

	private final ErrorExamples examples;

	private final ErrorFields fields;

	private final @Nullable Schema<?> envelope;

	private final Schema<?> problem;

	private final Set<String> shared = new HashSet<>();

	ErrorResponses(Components components, DocumentSettings settings) {
		this.components = components;
		ErrorSchemas schemas = new ErrorSchemas(components, settings.names(), settings.included());
		this.examples = new ErrorExamples(settings.names(), settings.requestIdHeader() != null, settings.baseUri());
		this.fields = new ErrorFields(components, settings.requestIdHeader(), settings.rateLimits());
		this.envelope = settings.problemOnly() ? null : schemas.envelope();
		this.problem = schemas.problem();
	}

	/**
	 * Returns the response with the given errors of one status.
	 */
	ApiResponse of(int status, List<DocumentedError> errors) {
		return (errors.size() == 1) ? single(status, errors.get(0)) : create(status, errors);
	}

	/**
	 * Adds what a response lacks that the application has written down itself.
	 */
	void complete(ApiResponse response, int status, List<DocumentedError> errors) {
		if (response.get$ref() != null) {
			return;
		}
		this.fields.add(response, status, errors);
		if (response.getContent() == null) {
			response.setContent(content(errors));
		}
	}

	void addRequestId(ApiResponse response) {
		if (response.get$ref() == null) {
			this.fields.addRequestId(response);
		}
	}

	private ApiResponse single(int status, DocumentedError error) {
		String name = name(error.code());
		if (!this.shared.contains(name)) {
			if (this.components.getResponses() != null && this.components.getResponses().containsKey(name)) {
				return create(status, List.of(error));
			}
			this.components.addResponses(name, create(status, List.of(error)));
			this.shared.add(name);
		}
		return new ApiResponse().$ref("#/components/responses/" + name);
	}

	private ApiResponse create(int status, List<DocumentedError> errors) {
		String codes = errors.stream().map(DocumentedError::code).collect(Collectors.joining(", "));
		ApiResponse response = new ApiResponse().description(ErrorExamples.title(status) + ": " + codes);
		this.fields.add(response, status, errors);
		return response.content(content(errors));
	}

	private Content content(List<DocumentedError> errors) {
		Content content = new Content();
		if (this.envelope != null) {
			content.addMediaType("application/json", mediaType(this.envelope, errors, "", this.examples::envelope));
		}
		return content.addMediaType("application/problem+json",
				mediaType(this.problem, errors, ".problem", this.examples::problem));
	}

	private MediaType mediaType(Schema<?> schema, List<DocumentedError> errors, String suffix,
			Function<DocumentedError, Map<String, Object>> body) {
		MediaType mediaType = new MediaType().schema(schema);
		for (DocumentedError error : errors) {
			String name = error.code() + suffix;
			if (this.components.getExamples() == null || !this.components.getExamples().containsKey(name)) {
				this.components.addExamples(name, new Example().value(body.apply(error)));
			}
			mediaType.addExamples(error.code(), new Example().$ref("#/components/examples/" + name));
		}
		return mediaType;
	}

	private static String name(String code) {
		StringBuilder name = new StringBuilder();
		for (String word : code.split("_")) {
			name.append(StringUtils.capitalize(word.toLowerCase(Locale.ROOT)));
		}
		return name.toString();
	}

}
