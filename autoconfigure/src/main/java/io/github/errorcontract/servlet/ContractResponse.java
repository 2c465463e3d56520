package io.github.errorcontract.servlet;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;

import io.github.errorcontract.headers.HeaderSyntax;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The response that the application sees. It answers {@code sendError} by itself, with no
 * second dispatch, and sees to it that an error which the application makes is complete
 * before its first byte. Used by one thread at a time, like every response.
 */
final class ContractResponse extends HttpServletResponseWrapper {

	private final HttpServletRequest request;

	private final LastGuard guard;

	/** Whether there is or may be a body of the application's. */
	private boolean begun;

	/** Whether the response is an answer of the pipeline. */
	private boolean answered;

	/** Whether the container is sent to the error page. */
	private boolean left;

	/** Whether the response is complete, so that nothing more is taken. */
	private boolean closed;

	/** Whether a header field was given a malformed value. */
	private boolean malformed;

	/** Whether the application has a stream or writer that tells nothing of its use. */
	private boolean handedOut;

	/** Whether what writes at the moment is included by something else. */
	private boolean included;

	/** Whether the language of the body was set. */
	private boolean localized;

	/** Whether the header fields are those that the status demands. */
	private boolean guarded;

	/** The header field that was added for that, null for none. */
	private @Nullable String completed;

	ContractResponse(HttpServletRequest request, HttpServletResponse response, LastGuard guard) {
		super(response);
		this.request = request;
		this.guard = guard;
	}

	/**
	 * Finds the response in what filters have made of it, null where there is none.
	 */
	static @Nullable ContractResponse in(ServletResponse response) {
		ServletResponse current = response;
		while (current instanceof ServletResponseWrapper wrapper) {
			if (wrapper instanceof ContractResponse found) {
				return found;
			}
			current = wrapper.getResponse();
		}
		return null;
	}

	/**
	 * Says that the pipeline answers now and needs no guard.
	 */
	void beAnswered() {
		this.answered = true;
		if (this.malformed) {
			this.guard.dropMalformed(raw());
		}
	}

	/**
	 * Tells whether the container can be sent to a page for persons.
	 */
	boolean hasPages() {
		return this.guard.hasPages();
	}

	/**
	 * Says that the container's error page answers now.
	 */
	void beLeftToPage() {
		this.left = true;
		beAnswered();
	}

	/**
	 * Takes nothing more.
	 */
	void close() {
		this.closed = true;
	}

	/**
	 * Notes that what is included writes now, or no longer.
	 * @return whether it was so before
	 */
	boolean beIncluded(boolean included) {
		boolean before = this.included;
		this.included = included;
		return before;
	}

	boolean isAnswered() {
		return this.answered;
	}

	boolean isLocalized() {
		return this.localized;
	}

	boolean isBegun() {
		return this.begun;
	}

	/**
	 * Completes what the application has left.
	 */
	void finish() {
		if (getStatus() < 400 || this.answered || isCommitted()) {
			return;
		}
		if (this.begun || !this.guard.fill(this.request, this)) {
			complete();
		}
	}

	/**
	 * Notes that the body begins and completes the header fields of an error.
	 */
	void begin() {
		if (!this.begun) {
			this.begun = true;
			complete();
		}
	}

	private void complete() {
		if (!this.answered && !this.guarded && getStatus() >= 400 && !isCommitted()) {
			this.guarded = true;
			if (this.malformed) {
				this.guard.dropMalformed(raw());
			}
			this.completed = this.guard.complete(raw());
		}
	}

	private HttpServletResponse raw() {
		return (HttpServletResponse) getResponse();
	}

	private boolean isUnwrittenError() {
		return !this.begun && !this.answered && getStatus() >= 400;
	}

	@Override
	public void sendError(int status) throws IOException {
		sendError(status, null);
	}

	@Override
	@SuppressWarnings("NullAway") // the API's message may be null
	public void sendError(int status, @Nullable String reason) throws IOException {
		boolean foreign = this.left || this.included || isCommitted();
		if (foreign || (status < 400 && status >= 100) || !this.guard.answersSentErrors()) {
			super.sendError(status, reason);
			return;
		}
		this.guard.send((status < 100) ? SC_INTERNAL_SERVER_ERROR : status, reason, this.request, this);
		close();
	}

	@Override
	public void setStatus(int status) {
		if (this.closed) {
			return;
		}
		withdraw();
		this.guarded = false;
		super.setStatus(status);
		if (this.begun) {
			complete();
		}
	}

	@Override
	public void setHeader(String name, @Nullable String value) {
		if (takes(name, value)) {
			raw().setHeader(name, value);
		}
	}

	@Override
	public void addHeader(String name, @Nullable String value) {
		if (takes(name, value)) {
			raw().addHeader(name, value);
		}
	}

	private boolean takes(String name, @Nullable String value) {
		if (this.closed || (this.guard.isRequestId(name) && containsHeader(name))) {
			return false;
		}
		if (value != null && !HeaderSyntax.isValue(value)) {
			this.malformed = true;
		}
		if (name.equalsIgnoreCase(this.completed)) {
			withdraw();
		}
		return true;
	}

	private void withdraw() {
		if (this.completed != null) {
			raw().setHeader(this.completed, null);
			this.completed = null;
		}
	}

	@Override
	public void setLocale(Locale locale) {
		super.setLocale(locale);
		this.localized = true;
	}

	@Override
	public ServletOutputStream getOutputStream() throws IOException {
		if (this.closed) {
			return new DiscardedBody();
		}
		if (isUnwrittenError()) {
			return refusesRange() ? new DiscardedBody() : new UnwrittenBody(super.getOutputStream(), this);
		}
		this.begun = true;
		this.handedOut = true;
		return super.getOutputStream();
	}

	/**
	 * Answers a range that cannot be had, where the whole would be sent beside the
	 * refusal.
	 */
	private boolean refusesRange() {
		if (!RefusedRange.hasWhole(this)) {
			return false;
		}
		this.begun = true;
		this.closed = this.guard.fill(this.request, this);
		return this.closed;
	}

	@Override
	public PrintWriter getWriter() throws IOException {
		if (this.closed) {
			return new PrintWriter(Writer.nullWriter());
		}
		if (isUnwrittenError()) {
			return new PrintWriter(new UnwrittenText(super.getWriter(), this));
		}
		this.begun = true;
		this.handedOut = true;
		return super.getWriter();
	}

	/**
	 * Commits the response, but for an error without a body, which still gets one.
	 */
	@Override
	public void flushBuffer() throws IOException {
		if (!isUnwrittenError() || !this.guard.fills()) {
			complete();
			super.flushBuffer();
		}
	}

	@Override
	public boolean isCommitted() {
		return this.closed || super.isCommitted();
	}

	@Override
	public void resetBuffer() {
		checkOpen();
		super.resetBuffer();
		this.begun = this.handedOut;
	}

	@Override
	public void reset() {
		checkOpen();
		super.reset();
		this.begun = false;
		this.handedOut = false;
		this.answered = false;
		this.malformed = false;
		this.localized = false;
		this.guarded = false;
		this.completed = null;
		this.guard.identify(this.request, raw());
	}

	private void checkOpen() {
		if (this.closed) {
			throw new IllegalStateException("An error was sent already");
		}
	}

}
