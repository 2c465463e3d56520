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
 * The error responses of one document. A response with a single code is a component that
 * operations refer to; examples always are.
 */
public final class ErrorResponses {

	private static final String RESPONSES = "#/components/responses/";

	private final Components components;

	private final ErrorContents contents;

	private final HeaderComponents headers;

	private final @Nullable ErrorFormat usual;

	private final Set<String> shared = new HashSet<>();

	/**
	 * Creates the responses of a document.
	 * @param components the components of the document, to which responses, schemas,
	 * examples and headers are added
	 * @param settings the settings
	 */
	public ErrorResponses(Components components, OpenApiErrorSettings settings) {
		this.components = components;
		this.contents = new ErrorContents(components, settings);
		this.headers = new HeaderComponents(components, settings);
		this.usual = settings.format().fixed("/");
	}

	/**
	 * Returns the response for errors of one status, in the default format.
	 * @param status the status
	 * @param errors the errors
	 * @return the response, or a reference to it
	 */
	public ApiResponse find(int status, List<DocumentedError> errors) {
		return find(status, errors, this.usual);
	}

	/**
	 * Returns the response for errors of one status.
	 * @param status the status
	 * @param errors the errors
	 * @param fixed the only format, null if it is negotiated
	 * @return the response, or a reference to it
	 */
	public ApiResponse find(int status, List<DocumentedError> errors, @Nullable ErrorFormat fixed) {
		return (errors.size() == 1) ? single(status, errors.get(0), fixed) : create(status, errors, fixed);
	}

	/**
	 * Adds missing headers and content to a response that the application documents
	 * itself.
	 * @param response the response; a reference is left unchanged
	 * @param status the status
	 * @param errors the errors
	 * @param fixed the only format, null if it is negotiated
	 */
	public void complete(ApiResponse response, int status, List<DocumentedError> errors, @Nullable ErrorFormat fixed) {
		if (response.get$ref() != null) {
			return;
		}
		this.headers.add(response, status, errors);
		if (response.getContent() == null) {
			response.setContent(this.contents.create(errors, fixed));
		}
	}

	/**
	 * Adds the header of the request ID.
	 * @param response any response of an operation
	 */
	public void addRequestId(ApiResponse response) {
		if (response.get$ref() == null) {
			this.headers.addRequestId(response);
		}
	}

	/**
	 * Returns the reference to the response for a single code in the default format.
	 * @param code the code in upper snake case
	 * @return the reference
	 */
	public static String reference(String code) {
		return RESPONSES + name(code);
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
		return new ApiResponse().$ref(RESPONSES + name);
	}

	private ApiResponse create(int status, List<DocumentedError> errors, @Nullable ErrorFormat fixed) {
		String codes = errors.stream().map(DocumentedError::code).collect(Collectors.joining(", "));
		ApiResponse response = new ApiResponse().description(StatusPhrase.of(status) + ": " + codes);
		this.headers.add(response, status, errors);
		return response.content(this.contents.create(errors, fixed));
	}

	/**
	 * Returns the suffix that distinguishes responses in another than the default format.
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
