package io.github.errorcontract.openapi;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.errorcontract.format.ErrorFormat;
import io.github.errorcontract.format.StatusPhrase;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * The responses of one document. One with a single code is a component that all
 * operations refer to; the examples always are.
 */
public final class ErrorResponses {

	private final Components components;

	private final ErrorContents contents;

	private final HeaderComponents fields;

	private final @Nullable ErrorFormat usual;

	private final Set<String> shared = new HashSet<>();

	/**
	 * Creates the responses of a document.
	 * @param components where shared responses, schemas and header fields go
	 * @param settings how errors look
	 */
	public ErrorResponses(Components components, DocumentSettings settings) {
		this.components = components;
		this.contents = new ErrorContents(components, settings);
		this.fields = new HeaderComponents(components, settings);
		this.usual = settings.format().fixed("/");
	}

	/**
	 * Returns the response with the given errors of one status, in the format of paths
	 * that have none of their own.
	 */
	public ApiResponse of(int status, List<DocumentedError> errors) {
		return of(status, errors, this.usual);
	}

	/**
	 * Returns the response with the given errors of one status.
	 */
	public ApiResponse of(int status, List<DocumentedError> errors, @Nullable ErrorFormat fixed) {
		return (errors.size() == 1) ? single(status, errors.get(0), fixed) : create(status, errors, fixed);
	}

	/**
	 * Adds what a response lacks that the application has written down itself.
	 */
	public void complete(ApiResponse response, int status, List<DocumentedError> errors, @Nullable ErrorFormat fixed) {
		if (response.get$ref() != null) {
			return;
		}
		this.fields.add(response, status, errors);
		if (response.getContent() == null) {
			response.setContent(this.contents.of(errors, fixed));
		}
	}

	/**
	 * Adds the header field of the request ID.
	 * @param response any response of an operation
	 */
	public void addRequestId(ApiResponse response) {
		if (response.get$ref() == null) {
			this.fields.addRequestId(response);
		}
	}

	private ApiResponse single(int status, DocumentedError error, @Nullable ErrorFormat fixed) {
		String name = name(error.code()) + suffix(fixed);
		if (!this.shared.contains(name)) {
			if (this.components.getResponses() != null && this.components.getResponses().containsKey(name)) {
				return create(status, List.of(error), fixed);
			}
			this.components.addResponses(name, create(status, List.of(error), fixed));
			this.shared.add(name);
		}
		return new ApiResponse().$ref("#/components/responses/" + name);
	}

	private ApiResponse create(int status, List<DocumentedError> errors, @Nullable ErrorFormat fixed) {
		String codes = errors.stream().map(DocumentedError::code).collect(Collectors.joining(", "));
		ApiResponse response = new ApiResponse().description(StatusPhrase.of(status) + ": " + codes);
		this.fields.add(response, status, errors);
		return response.content(this.contents.of(errors, fixed));
	}

	/**
	 * Tells responses of paths with a format of their own from the others.
	 */
	private String suffix(@Nullable ErrorFormat fixed) {
		if (fixed == this.usual) {
			return "";
		}
		return (fixed != null) ? "As" + StringUtils.capitalize(fixed.name().toLowerCase(Locale.ROOT)) : "AsAccepted";
	}

	private static String name(String code) {
		StringBuilder name = new StringBuilder();
		for (String word : code.split("_")) {
			name.append(StringUtils.capitalize(word.toLowerCase(Locale.ROOT)));
		}
		return name.toString();
	}

}
