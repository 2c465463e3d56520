package io.github.errorcontract.openapi;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import io.github.errorcontract.documentation.MemberSchemas;
import io.github.errorcontract.headers.RateLimitHeaders;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.jspecify.annotations.Nullable;

/**
 * The header fields of error responses, each as a component of the document.
 */
final class HeaderComponents {

	private final Components components;

	private final @Nullable String requestId;

	private final RateLimitHeaders rateLimits;

	HeaderComponents(Components components, @Nullable String requestId, RateLimitHeaders rateLimits) {
		this.components = components;
		this.requestId = requestId;
		this.rateLimits = rateLimits;
	}

	/**
	 * Adds the request ID, which every response has.
	 */
	void addRequestId(ApiResponse response) {
		if (this.requestId != null) {
			add(response, this.requestId, MemberSchemas.REQUEST_ID.description(), true);
		}
	}

	void add(ApiResponse response, int status, List<DocumentedError> errors) {
		addRequestId(response);
		switch (status) {
			case 401 -> add(response, "WWW-Authenticate", "Challenges that describe how to authenticate.", true);
			case 405 -> add(response, "Allow", "Methods that the path supports.", true);
			case 415 -> add(response, "Accept", "Media types that the operation accepts.", false);
			case 429 -> this.rateLimits.names()
				.forEach((name) -> add(response, name, MemberSchemas.RATE_LIMIT.description(), false));
			default -> {
			}
		}
		if (errors.stream().anyMatch(DocumentedError::needsRetryAfter)) {
			add(response, "Retry-After", MemberSchemas.RETRY_AFTER.description(), status == 429 || status == 503);
		}
		errors.forEach((error) -> error.headers().forEach((name, value) -> addOwn(response, name, value)));
	}

	private void add(ApiResponse response, String name, String description, boolean required) {
		if (isPresent(response, name)) {
			return;
		}
		if (this.components.getHeaders() == null || !this.components.getHeaders().containsKey(name)) {
			this.components.addHeaders(name,
					new Header().description(description)
						.required(required ? Boolean.TRUE : null)
						.schema(ErrorSchemas.typed("string", null)));
		}
		response.addHeaderObject(name, new Header().$ref("#/components/headers/" + name));
	}

	private static void addOwn(ApiResponse response, String name, String value) {
		if (!isPresent(response, name)) {
			Header header = new Header().schema(ErrorSchemas.typed("string", null));
			header.setExample(value);
			response.addHeaderObject(name, header);
		}
	}

	private static boolean isPresent(ApiResponse response, String name) {
		Set<String> present = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		if (response.getHeaders() != null) {
			present.addAll(response.getHeaders().keySet());
		}
		return present.contains(name);
	}

}
