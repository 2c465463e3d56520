package io.github.errorcontract.pipeline;

import java.util.Locale;

import io.github.errorcontract.request.FailedRequest;

/**
 * A request that the container has refused, or whose client is gone.
 *
 * @param refusedWith the status of the container, 0 for none
 * @param isClientGone whether the client is gone
 */
record FailingRequest(int refusedWith, boolean isClientGone) implements FailedRequest {

	@Override
	public Throwable failure() {
		return null;
	}

	@Override
	public String requestId() {
		return "id-1";
	}

	@Override
	public String method() {
		return "GET";
	}

	@Override
	public String path() {
		return "/orders/7";
	}

	@Override
	public String pathWithinApplication() {
		return path();
	}

	@Override
	public String route() {
		return null;
	}

	@Override
	public String accept() {
		return null;
	}

	@Override
	public Locale locale() {
		return Locale.ENGLISH;
	}

}
