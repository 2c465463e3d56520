package io.github.errorcontract.servlet;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import io.github.errorcontract.RateLimit;
import io.github.errorcontract.failure.Wrappers;
import io.github.errorcontract.request.FailedRequest;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.HandlerMapping;

/**
 * The context of a servlet request; in an ERROR or FORWARD dispatch that of the original
 * one.
 */
public final class ServletErrorContext implements FailedRequest {

	/**
	 * The name of the request attribute that has the reported state of a rate limiter.
	 */
	public static final String RATE_LIMIT = "io.github.errorcontract.rateLimit";

	/** What is no percent-encoded octet (RFC 3986, section 2.1). */
	private static final Pattern MALFORMED_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

	private final HttpServletRequest request;

	private final @Nullable Throwable failure;

	private final @Nullable String requestId;

	private final RequestLocales locales;

	/**
	 * Creates the context.
	 * @param request the request
	 * @param failure the failure, null for a bare status
	 * @param requestId the request ID, null for none
	 * @param locales finds the locale
	 */
	public ServletErrorContext(HttpServletRequest request, @Nullable Throwable failure, @Nullable String requestId,
			RequestLocales locales) {
		this.locales = locales;
		this.request = request;
		this.failure = failure;
		this.requestId = requestId;
	}

	/**
	 * Returns the context of a failure that is only logged.
	 */
	public static ServletErrorContext ofLogged(Throwable failure, HttpServletRequest request) {
		Object id = request.getAttribute(RequestIds.ATTRIBUTE);
		return new ServletErrorContext(request, failure, (id != null) ? id.toString() : null, RequestLocales.OF_CLIENT);
	}

	/**
	 * Returns the request.
	 * @return the request
	 */
	public HttpServletRequest request() {
		return this.request;
	}

	/**
	 * Returns the status that the container dispatched to the error page with, or 400
	 * where Spring failed to decode the path, which Jetty lets through.
	 */
	@Override
	public int refusedWith() {
		if (this.request.getDispatcherType() == DispatcherType.ERROR
				&& this.request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) {
			return status;
		}
		return (this.failure != null && Wrappers.BUILT_IN.unwrapAll(this.failure) instanceof IllegalArgumentException
				&& MALFORMED_ESCAPE.matcher(this.request.getRequestURI()).find()) ? 400 : 0;
	}

	/**
	 * Whether the failure comes of a client that went away before the answer began. A
	 * connection that broke while the container read from it is the client's for certain.
	 */
	@Override
	public boolean isClientGone() {
		return this.failure != null && (DisconnectedClient.isCertainlyBehind(this.failure)
				|| (refusedWith() == 400 && DisconnectedClient.isBehindRead(this.failure)));
	}

	@Override
	public @Nullable RateLimit rateLimit() {
		return (this.request.getAttribute(RATE_LIMIT) instanceof RateLimit reported) ? reported : null;
	}

	@Override
	public @Nullable Throwable failure() {
		return this.failure;
	}

	@Override
	public @Nullable String requestId() {
		return this.requestId;
	}

	@Override
	public String method() {
		Object original = this.request.getAttribute(RequestDispatcher.ERROR_METHOD);
		return Objects.toString((original != null) ? original : this.request.getMethod(), "");
	}

	/**
	 * Returns the path without path parameters (RFC 3986, section 3.3), of which a
	 * container's session ID is one.
	 */
	@Override
	public String path() {
		return withoutParameters(path(this.request));
	}

	/**
	 * Cuts what follows a semicolon in each segment of a path.
	 */
	public static String withoutParameters(String path) {
		int start = path.indexOf(';');
		if (start < 0) {
			return path;
		}
		StringBuilder cut = new StringBuilder(path.length()).append(path, 0, start);
		boolean parameter = true;
		for (int i = start + 1; i < path.length(); i++) {
			char character = path.charAt(i);
			parameter = character == ';' || (parameter && character != '/');
			if (!parameter) {
				cut.append(character);
			}
		}
		return cut.toString();
	}

	@Override
	public Locale locale() {
		return this.locales.chosen(this.request);
	}

	@Override
	public List<Locale> locales() {
		return this.locales.preferred(this.request);
	}

	@Override
	public @Nullable String accept() {
		Enumeration<String> values = this.request.getHeaders("Accept");
		if (!values.hasMoreElements()) {
			return null;
		}
		String first = values.nextElement();
		return values.hasMoreElements() ? first + "," + String.join(",", Collections.list(values)) : first;
	}

	@Override
	public String pathWithinApplication() {
		return pathWithinApplication(this.request);
	}

	@Override
	public @Nullable String route() {
		Object route = this.request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
		return (route != null) ? route.toString() : null;
	}

	/**
	 * Returns the path without the context path. What the request says of that and the
	 * original path of an ERROR dispatch differ where a proxy's prefix counts
	 * ({@code X-Forwarded-Prefix}).
	 */
	static String pathWithinApplication(HttpServletRequest request) {
		String path = path(request);
		String prefix = Objects.toString(request.getContextPath(), "");
		if (!path.startsWith(prefix)) {
			prefix = request.getServletContext().getContextPath();
		}
		return ContractScope.withoutContext(prefix, path);
	}

	static String path(HttpServletRequest request) {
		Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		if (original == null) {
			original = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
		}
		return Objects.toString((original != null) ? original : request.getRequestURI(), "");
	}

}
