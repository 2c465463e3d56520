package io.github.errorcontract.servlet.answer;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.servlet.ErrorResponder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;

/**
 * Looks the {@link ErrorResponder} up with the first error and keeps it, so that an
 * application starts without creating what only an error needs. Thread-safe.
 */
public final class DeferredErrorResponder implements ErrorResponder {

	private final ObjectProvider<ErrorResponder> provider;

	private volatile @Nullable ErrorResponder found;

	/**
	 * Creates the responder.
	 * @param provider provides the responder to delegate to
	 */
	public DeferredErrorResponder(ObjectProvider<ErrorResponder> provider) {
		this.provider = provider;
	}

	@Override
	public boolean respond(HttpServletRequest request, HttpServletResponse response, Throwable failure) {
		return responder().respond(request, response, failure);
	}

	@Override
	public void respond(HttpServletRequest request, HttpServletResponse response, ApiError error) {
		responder().respond(request, response, error);
	}

	private ErrorResponder responder() {
		ErrorResponder responder = this.found;
		if (responder == null) {
			responder = this.provider.getObject();
			this.found = responder;
		}
		return responder;
	}

}
