package io.github.errorcontract.benchmarks.container;

import java.util.Collection;
import java.util.Locale;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * A response that allocates as little as a container, which recycles its own. What nobody
 * asks for it refuses.
 */
public class InProcessResponse extends HttpServletResponseWrapper {

	private static final HttpServletResponse UNSUPPORTED = Unsupported.of(HttpServletResponse.class);

	private final Fields fields = new Fields();

	private final BodyOutput output = new BodyOutput();

	private int status = SC_OK;

	private String characterEncoding = "ISO-8859-1";

	private @Nullable String errorMessage;

	private boolean errorPending;

	private boolean committed;

	InProcessResponse() {
		super(UNSUPPORTED);
	}

	/**
	 * Returns the body.
	 * @return the body, read as UTF-8
	 */
	public String bodyText() {
		return this.output.text();
	}

	@Override
	public void sendError(int status) {
		sendError(status, null);
	}

	@Override
	public void sendError(int status, @Nullable String message) {
		if (isCommitted()) {
			throw new IllegalStateException("The response is committed");
		}
		this.status = status;
		this.errorMessage = message;
		this.errorPending = true;
	}

	boolean isErrorPending() {
		return this.errorPending;
	}

	@Nullable String errorMessage() {
		return this.errorMessage;
	}

	/**
	 * Drops what was written of the abandoned body and makes way for the error page.
	 */
	void startErrorPage() {
		this.errorPending = false;
		resetBuffer();
	}

	@Override
	public int getStatus() {
		return this.status;
	}

	@Override
	public void setStatus(int status) {
		if (!isCommitted()) {
			this.status = status;
		}
	}

	@Override
	public boolean isCommitted() {
		return this.committed || this.errorPending;
	}

	@Override
	public void resetBuffer() {
		this.output.reset();
	}

	@Override
	public void reset() {
		resetBuffer();
		this.fields.clear();
		this.status = SC_OK;
	}

	@Override
	public void flushBuffer() {
		this.committed = true;
	}

	@Override
	public int getBufferSize() {
		return 8192;
	}

	@Override
	public ServletOutputStream getOutputStream() {
		return this.output;
	}

	@Override
	public boolean containsHeader(String name) {
		return this.fields.first(name) != null;
	}

	@Override
	public @Nullable String getHeader(String name) {
		return this.fields.first(name);
	}

	@Override
	public Collection<String> getHeaders(String name) {
		return this.fields.all(name);
	}

	@Override
	public Collection<String> getHeaderNames() {
		return this.fields.names();
	}

	@Override
	public void setHeader(String name, @Nullable String value) {
		this.fields.set(name, value);
	}

	@Override
	public void addHeader(String name, String value) {
		this.fields.add(name, value);
	}

	@Override
	public void setContentLength(int length) {
		setContentLengthLong(length);
	}

	@Override
	public void setContentLengthLong(long length) {
		this.fields.set(HttpHeaders.CONTENT_LENGTH, (length >= 0) ? Long.toString(length) : null);
	}

	@Override
	public @Nullable String getContentType() {
		return this.fields.first(HttpHeaders.CONTENT_TYPE);
	}

	@Override
	public void setContentType(@Nullable String type) {
		this.fields.set(HttpHeaders.CONTENT_TYPE, type);
	}

	@Override
	public String getCharacterEncoding() {
		return this.characterEncoding;
	}

	@Override
	public void setCharacterEncoding(@Nullable String characterEncoding) {
		this.characterEncoding = (characterEncoding != null) ? characterEncoding : "ISO-8859-1";
	}

	@Override
	public Locale getLocale() {
		return Locale.ENGLISH;
	}

	@Override
	public void setLocale(@Nullable Locale locale) {
		if (locale != null) {
			this.fields.set(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
		}
	}

}
