package io.github.errorcontract.openapi;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import io.github.errorcontract.format.ErrorFormat;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The content of responses, in each format that a client can get. Schemas and examples
 * are components of the document.
 */
final class ErrorContents {

	private final Components components;

	private final ErrorSchemas schemas;

	private final ErrorExamples examples;

	private final Set<String> shared = new HashSet<>();

	ErrorContents(Components components, OpenApiErrorSettings settings) {
		this.components = components;
		this.schemas = new ErrorSchemas(components, settings);
		this.examples = new ErrorExamples(settings.format(), settings.requestIdHeader() != null);
	}

	/**
	 * Creates the content of a response.
	 * @param errors the possible errors
	 * @param fixed the only format, null if it is negotiated
	 */
	Content create(List<DocumentedError> errors, @Nullable ErrorFormat fixed) {
		Content content = new Content();
		if (fixed != ErrorFormat.PROBLEM) {
			content.addMediaType("application/json",
					mediaType(this.schemas.envelope(), errors, "", this.examples::envelope));
		}
		if (fixed != ErrorFormat.ENVELOPE) {
			content.addMediaType("application/problem+json",
					mediaType(this.schemas.problem(), errors, ".problem", this.examples::problem));
		}
		return content;
	}

	private MediaType mediaType(Schema<?> schema, List<DocumentedError> errors, String suffix,
			Function<DocumentedError, Map<String, Object>> body) {
		MediaType mediaType = new MediaType().schema(schema);
		for (DocumentedError error : errors) {
			mediaType.addExamples(error.code(), example(error.code() + suffix, body.apply(error)));
		}
		return mediaType;
	}

	private Example example(String name, Map<String, Object> body) {
		if (!this.shared.contains(name)) {
			if (this.components.getExamples() != null && this.components.getExamples().containsKey(name)) {
				return new Example().value(body);
			}
			this.components.addExamples(name, new Example().value(body));
			this.shared.add(name);
		}
		return new Example().$ref("#/components/examples/" + name);
	}

}
