package io.github.errorcontract.resolver;

import java.util.Locale;

import io.github.errorcontract.request.FailedRequest;

/**
 * The context of a request that nobody sent.
 *
 * @param failure the failure, null for none
 * @param requestId the ID, null for none
 * @param method the HTTP method
 * @param path the path
 * @param locale the locale
 */
public record StubContext(Throwable failure, String requestId, String method, String path,
		Locale locale) implements FailedRequest {

	/**
	 * The context of a request of which nothing matters.
	 */
	public static final StubContext ANY = new StubContext(null, "id-1", "GET", "/orders/7", Locale.ENGLISH);

	/**
	 * Returns a copy with another failure.
	 * @param other the failure
	 */
	public StubContext failing(Throwable other) {
		return new StubContext(other, this.requestId, this.method, this.path, this.locale);
	}

	/**
	 * Returns a copy with another request ID.
	 * @param other the ID
	 */
	public StubContext identified(String other) {
		return new StubContext(this.failure, other, this.method, this.path, this.locale);
	}

	/**
	 * Returns a copy with another method and path.
	 * @param otherMethod the method
	 * @param otherPath the path
	 */
	public StubContext at(String otherMethod, String otherPath) {
		return new StubContext(this.failure, this.requestId, otherMethod, otherPath, this.locale);
	}

	/**
	 * Returns a copy with another locale.
	 * @param other the locale
	 */
	public StubContext in(Locale other) {
		return new StubContext(this.failure, this.requestId, this.method, this.path, other);
	}

	@Override
	public String accept() {
		return null;
	}

	@Override
	public String pathWithinApplication() {
		return this.path;
	}

	@Override
	public String route() {
		return null;
	}

}
