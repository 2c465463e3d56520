package io.github.errorcontract.servlet.response;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A response that takes nothing more once it is a complete answer, whether it has a body
 * on its way, which commits it, or is one to a HEAD. What would change it is ignored, as
 * on a committed response; what would replace it fails.
 */
abstract class SealableResponse extends HttpServletResponseWrapper {

	SealableResponse(HttpServletResponse response) {
		super(response);
	}

	/**
	 * Whether the response is a complete answer.
	 */
	abstract boolean isClosed();

	/**
	 * Tells whether a header field may be changed.
	 * @param value the value, null for one that is taken away or cannot be malformed
	 */
	abstract boolean takes(String name, @Nullable String value);

	/**
	 * Notes that a header field was changed.
	 */
	abstract void changed(String name);

	/**
	 * Fails where the response is a complete answer.
	 */
	final void checkOpen() {
		if (isClosed()) {
			throw new IllegalStateException("An error response has already been sent");
		}
	}

	@Override
	public void sendRedirect(String location) throws IOException {
		checkOpen();
		super.sendRedirect(location);
	}

	@Override
	public void sendRedirect(String location, boolean clearBuffer) throws IOException {
		checkOpen();
		super.sendRedirect(location, clearBuffer);
	}

	@Override
	public void sendRedirect(String location, int status) throws IOException {
		checkOpen();
		super.sendRedirect(location, status);
	}

	@Override
	public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
		checkOpen();
		super.sendRedirect(location, status, clearBuffer);
	}

	@Override
	public void setHeader(String name, @Nullable String value) {
		if (takes(name, value)) {
			super.setHeader(name, value);
			changed(name);
		}
	}

	@Override
	public void addHeader(String name, @Nullable String value) {
		if (takes(name, value)) {
			super.addHeader(name, value);
			changed(name);
		}
	}

	@Override
	public void setIntHeader(String name, int value) {
		if (takes(name, null)) {
			super.setIntHeader(name, value);
		}
	}

	@Override
	public void addIntHeader(String name, int value) {
		if (takes(name, null)) {
			super.addIntHeader(name, value);
		}
	}

	@Override
	public void setDateHeader(String name, long date) {
		if (takes(name, null)) {
			super.setDateHeader(name, date);
		}
	}

	@Override
	public void addDateHeader(String name, long date) {
		if (takes(name, null)) {
			super.addDateHeader(name, date);
		}
	}

	@Override
	public void addCookie(Cookie cookie) {
		if (!isClosed()) {
			super.addCookie(cookie);
		}
	}

	@Override
	public void setContentType(@Nullable String type) {
		if (!isClosed()) {
			super.setContentType(type);
		}
	}

	@Override
	public void setContentLength(int length) {
		if (!isClosed()) {
			super.setContentLength(length);
		}
	}

	@Override
	public void setContentLengthLong(long length) {
		if (!isClosed()) {
			super.setContentLengthLong(length);
		}
	}

	@Override
	public void setCharacterEncoding(@Nullable String charset) {
		if (!isClosed()) {
			super.setCharacterEncoding(charset);
		}
	}

	@Override
	public void setCharacterEncoding(Charset charset) {
		if (!isClosed()) {
			super.setCharacterEncoding(charset);
		}
	}

	@Override
	public void setLocale(Locale locale) {
		if (!isClosed()) {
			super.setLocale(locale);
		}
	}

	@Override
	public void setBufferSize(int size) {
		if (!isClosed()) {
			super.setBufferSize(size);
		}
	}

	@Override
	public void setTrailerFields(Supplier<Map<String, String>> supplier) {
		checkOpen();
		super.setTrailerFields(supplier);
	}

	/**
	 * What a response may still do. A state is left only for one below it, or by a reset.
	 */
	enum State {

		/** There is no body yet. */
		OPEN,

		/** The application has begun a body. */
		BEGUN,

		/** The response is an answer of the pipeline. */
		ANSWERED,

		/** The container is sent to its error page. */
		LEFT,

		/** A failure came after the response was committed. */
		TOO_LATE,

		/** The response is a complete answer; nothing more is taken. */
		CLOSED;

		/**
		 * Tells whether the application still decides on the answer.
		 */
		boolean isUndecided() {
			return compareTo(ANSWERED) < 0;
		}

		boolean isAnswered() {
			return !isUndecided() && this != TOO_LATE;
		}

	}

}
