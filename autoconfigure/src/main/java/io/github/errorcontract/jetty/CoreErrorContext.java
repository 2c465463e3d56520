package io.github.errorcontract.jetty;

import java.util.Locale;

import io.github.errorcontract.ErrorContext;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * The context of a request that is none of the servlet side.
 */
record CoreErrorContext(Request request, @Nullable Throwable failure,
		@Nullable String requestId) implements ErrorContext {

	@Override
	public String method() {
		return CorePath.method(this.request);
	}

	@Override
	public String path() {
		return CorePath.of(this.request);
	}

	@Override
	public Locale locale() {
		return Request.getLocales(this.request).get(0);
	}

}
