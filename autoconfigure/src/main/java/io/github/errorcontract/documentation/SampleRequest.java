package io.github.errorcontract.documentation;

import java.util.Locale;

import io.github.errorcontract.request.FailedRequest;
import org.jspecify.annotations.Nullable;

/**
 * The request of an example.
 */
record SampleRequest(Locale locale, boolean identified, String accept) implements FailedRequest {

	static final String REQUEST_ID = "01993f0c7e2a7c1f9d6b2f0a5c3e8b11";

	SampleRequest(Locale locale, boolean identified) {
		this(locale, identified, "application/json");
	}

	SampleRequest accepting(String mediaTypes) {
		return new SampleRequest(this.locale, this.identified, mediaTypes);
	}

	@Override
	public @Nullable Throwable failure() {
		return null;
	}

	@Override
	public @Nullable String requestId() {
		return this.identified ? REQUEST_ID : null;
	}

	@Override
	public String method() {
		return "GET";
	}

	@Override
	public String path() {
		return "/orders/4711";
	}

	@Override
	public String pathWithinApplication() {
		return path();
	}

	@Override
	public @Nullable String route() {
		return null;
	}

}
