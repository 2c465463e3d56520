package io.github.errorcontract.servlet;

import java.util.Locale;
import java.util.Objects;

import io.github.errorcontract.ErrorContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * The context of a servlet request; in an ERROR or FORWARD dispatch that of the original
 * one.
 */
final class ServletErrorContext implements ErrorContext {

	private final HttpServletRequest request;

	private final @Nullable Throwable failure;

	private final @Nullable String requestId;

	ServletErrorContext(HttpServletRequest request, @Nullable Throwable failure, @Nullable String requestId) {
		this.request = request;
		this.failure = failure;
		this.requestId = requestId;
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

	@Override
	public String path() {
		return path(this.request);
	}

	@Override
	public Locale locale() {
		try {
			return RequestContextUtils.getLocale(this.request);
		}
		catch (RuntimeException ex) {
			return this.request.getLocale();
		}
	}

	static String path(HttpServletRequest request) {
		Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		if (original == null) {
			original = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
		}
		return Objects.toString((original != null) ? original : request.getRequestURI(), "");
	}

}
