package io.github.errorcontract.security;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Takes nothing but challenges, and leaves the response alone.
 */
final class ChallengeResponse extends HttpServletResponseWrapper {

	private static final String CHALLENGE = "WWW-Authenticate";

	private final List<String> challenges = new ArrayList<>();

	ChallengeResponse(HttpServletResponse response) {
		super(response);
	}

	List<String> challenges() {
		return this.challenges;
	}

	@Override
	public void setHeader(String name, @Nullable String value) {
		if (name.equalsIgnoreCase(CHALLENGE)) {
			this.challenges.clear();
			addHeader(name, value);
		}
	}

	@Override
	public void addHeader(String name, @Nullable String value) {
		if (name.equalsIgnoreCase(CHALLENGE) && value != null) {
			this.challenges.add(value);
		}
	}

	@Override
	public void setIntHeader(String name, int value) {
	}

	@Override
	public void addIntHeader(String name, int value) {
	}

	@Override
	public void setDateHeader(String name, long date) {
	}

	@Override
	public void addDateHeader(String name, long date) {
	}

	@Override
	public void addCookie(Cookie cookie) {
	}

	@Override
	public void setStatus(int sc) {
	}

	@Override
	public void sendError(int sc) {
	}

	@Override
	public void sendError(int sc, String message) {
	}

	@Override
	public void sendRedirect(String location) {
	}

	@Override
	public void sendRedirect(String location, boolean clearBuffer) {
	}

	@Override
	public void sendRedirect(String location, int sc) {
	}

	@Override
	public void sendRedirect(String location, int sc, boolean clearBuffer) {
	}

	@Override
	public void setContentType(String type) {
	}

	@Override
	public void setCharacterEncoding(String charset) {
	}

	@Override
	public void setContentLength(int length) {
	}

	@Override
	public void setContentLengthLong(long length) {
	}

	@Override
	public void setLocale(Locale locale) {
	}

	@Override
	public void flushBuffer() {
	}

	@Override
	public void reset() {
	}

	@Override
	public void resetBuffer() {
	}

	@Override
	public ServletOutputStream getOutputStream() {
		throw new IllegalStateException("No body is taken");
	}

	@Override
	public PrintWriter getWriter() {
		throw new IllegalStateException("No body is taken");
	}

}
