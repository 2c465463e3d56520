package io.github.errorcontract.servlet.response;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;

import io.github.errorcontract.headers.ExposedFields;
import io.github.errorcontract.headers.HeaderSyntax;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * The response that the application sees. It answers {@code sendError} by itself, with no
 * second dispatch, and sees to it that an error which the application makes is complete
 * before its first byte. While a dispatch runs, the end of the body is kept back. Used by
 * one thread at a time, like every response.
 */
public final class ContractResponse extends SealableResponse {

	private static final String ATTRIBUTE = ContractResponse.class.getName();

	private final HttpServletRequest request;

	private final ResponseGuard guard;

	/** What was done to the header fields, null as long as nothing was. */
	private @Nullable GuardedFields fields;

	private final ResponseBody body = new ResponseBody(this);

	private State state = State.OPEN;

	/** Whether what writes at the moment is included by something else. */
	private boolean included;

	/** A server error that was sent, of which a failure may still tell more. */
	private @Nullable SentError sent;

	/** Whether the language of the body was set. */
	private boolean localized;

	/**
	 * Creates the response.
	 * @param request the request
	 * @param response the container's response
	 * @param guard asked when the application makes an error itself
	 */
	public ContractResponse(HttpServletRequest request, HttpServletResponse response, ResponseGuard guard) {
		super(response);
		this.request = request;
		this.guard = guard;
		if (guard.keepsResponses()) {
			request.setAttribute(ATTRIBUTE, this);
		}
		else if (request.getDispatcherType() != DispatcherType.REQUEST) {
			request.removeAttribute(ATTRIBUTE);
		}
	}

	/**
	 * Finds this wrapper around the response of a failed request, or null if there is
	 * none. The result is kept with the request, so that the wrappers are searched once.
	 */
	public static @Nullable ContractResponse find(HttpServletRequest request, ServletResponse response) {
		if (request.getAttribute(ATTRIBUTE) instanceof ContractResponse known) {
			return known;
		}
		ContractResponse found = in(response);
		if (found != null) {
			request.setAttribute(ATTRIBUTE, found);
		}
		return found;
	}

	/**
	 * Returns the response that is kept with a request, null where none is.
	 */
	public static @Nullable ContractResponse of(HttpServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof ContractResponse kept) ? kept : null;
	}

	/**
	 * Forgets the response that is kept with a request, as the container has begun the
	 * answer anew.
	 */
	public static void forget(HttpServletRequest request) {
		request.removeAttribute(ATTRIBUTE);
	}

	/**
	 * Finds this wrapper around the response of a request that may still succeed.
	 */
	public static @Nullable ContractResponse in(ServletResponse response) {
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
	public void beAnswered() {
		if (this.state.isUndecided()) {
			this.state = State.ANSWERED;
		}
		if (this.fields != null) {
			this.fields.drop();
		}
	}

	/**
	 * Says that the container's error page answers now.
	 */
	public void beLeftToPage() {
		beAnswered();
		this.state = State.LEFT;
	}

	/**
	 * Says that a failure came too late for an answer.
	 */
	public void beTooLate() {
		if (!isAnswered()) {
			this.state = State.TOO_LATE;
		}
	}

	/**
	 * Keeps the end of the body back: closing the stream or writer only marks it.
	 */
	public void hold() {
		this.body.hold();
	}

	/**
	 * Lets the end of the body go, now where the application has closed it.
	 * @throws IOException if the client cannot be reached
	 */
	public void release() throws IOException {
		this.body.release();
	}

	/**
	 * Takes nothing more.
	 */
	public void close() {
		this.state = State.CLOSED;
	}

	/**
	 * Notes that what is included writes now, or no longer.
	 * @return whether it was so before
	 */
	public boolean beIncluded(boolean included) {
		boolean before = this.included;
		this.included = included;
		return before;
	}

	/**
	 * Tells whether the response is answered and stays so, whatever fails now: it is not
	 * where a server error that was sent can be taken back.
	 */
	public boolean staysAnswered() {
		return isAnswered() && !reopen();
	}

	/**
	 * Tells whether a failure cannot be answered any more, neither here nor by the
	 * container's dispatch to the error page.
	 */
	public boolean isSent() {
		return isCommitted() && !(this.state.isUndecided() && this.guard.isUnsent(container()));
	}

	/**
	 * Takes back what the container holds for committed, although nothing was sent.
	 * @return whether a failure can be answered here
	 */
	public boolean takeBack() {
		return !isCommitted() || (this.state.isUndecided() && this.guard.takeBack(container()));
	}

	private HttpServletResponse container() {
		return (HttpServletResponse) getResponse();
	}

	public boolean isAnswered() {
		return this.state.isAnswered();
	}

	public boolean isTooLate() {
		return this.state == State.TOO_LATE;
	}

	/**
	 * Takes back a server error that was sent and is not answered yet. Servlets outside
	 * of Spring MVC (Jersey's for one) send a status first and throw the failure then.
	 * @return whether a failure can be answered in its place
	 */
	private boolean reopen() {
		boolean unanswered = this.sent != null;
		if (unanswered) {
			this.sent = null;
			this.state = State.OPEN;
		}
		return unanswered;
	}

	boolean isLocalized() {
		return this.localized;
	}

	boolean isBegun() {
		return this.state != State.OPEN;
	}

	/**
	 * Returns the fields of a response within this one.
	 */
	public ServletHeaderFields fieldsOf(HttpServletResponse target) {
		return new ServletHeaderFields(target, this.request, this.guard);
	}

	/**
	 * Tells whether the container can be sent to a page for browsers.
	 */
	public boolean hasPages() {
		return this.guard.hasPages();
	}

	/**
	 * Completes what the application has left.
	 */
	public void finish() {
		SentError error = this.sent;
		if (error != null) {
			reopen();
			this.guard.send(error.status(), error.reason(), this.request, this);
			close();
		}
		if (getStatus() < 400 || !this.state.isUndecided() || isCommitted()) {
			return;
		}
		if (isBegun() || !this.guard.fill(this.request, this)) {
			complete();
		}
	}

	/**
	 * Notes that a part of the body comes, before which the header fields of an error are
	 * completed.
	 * @return whether it is wanted
	 */
	boolean takesBody() {
		if (isClosed() || this.body.isEnded()) {
			return false;
		}
		if (this.state == State.OPEN) {
			this.state = State.BEGUN;
			complete();
		}
		return true;
	}

	/**
	 * Notes that the body ends.
	 * @return whether it ends now
	 */
	boolean endsBody() {
		return !isUnwrittenError() && this.body.end();
	}

	private void complete() {
		if (this.state.isUndecided() && getStatus() >= 400 && !isCommitted()) {
			fields().complete();
		}
	}

	private GuardedFields fields() {
		GuardedFields known = this.fields;
		if (known == null) {
			known = new GuardedFields(this.request, container(), this.guard);
			this.fields = known;
		}
		return known;
	}

	@Override
	boolean isClosed() {
		return this.state == State.CLOSED;
	}

	/**
	 * Whether the response is an error that has no body yet.
	 */
	boolean isUnwrittenError() {
		return this.state == State.OPEN && getStatus() >= 400;
	}

	@Override
	public void sendError(int status) throws IOException {
		sendError(status, null);
	}

	@Override
	@SuppressWarnings("NullAway") // the API's message may be null
	public void sendError(int status, @Nullable String reason) throws IOException {
		checkOpen();
		boolean foreign = this.state == State.LEFT || this.included || isCommitted();
		if (foreign || (status < 400 && status >= 100) || !this.guard.answersSentErrors()) {
			super.sendError(status, reason);
			return;
		}
		SentError error = new SentError((status < 100) ? SC_INTERNAL_SERVER_ERROR : status, reason);
		if (error.status() >= SC_INTERNAL_SERVER_ERROR && !this.request.isAsyncStarted()
				&& this.request.getDispatcherType() == DispatcherType.REQUEST) {
			this.sent = error;
			super.setStatus(error.status());
		}
		else {
			this.guard.send(error.status(), reason, this.request, this);
		}
		close();
	}

	@Override
	public void setStatus(int status) {
		if (isClosed()) {
			return;
		}
		if (this.fields != null) {
			this.fields.reopen();
		}
		super.setStatus(status);
		if (isBegun()) {
			complete();
		}
	}

	@Override
	boolean takes(String name, @Nullable String value) {
		if (isClosed() || (this.guard.isRequestId(name) && container().containsHeader(name))) {
			return false;
		}
		if (this.fields != null || (value != null && !HeaderSyntax.isValue(value))) {
			fields().take(name, value);
		}
		return true;
	}

	@Override
	void changed(String name) {
		if (ExposedFields.dependOn(name)) {
			this.guard.expose(container());
		}
	}

	@Override
	public void setLocale(Locale locale) {
		super.setLocale(locale);
		this.localized = true;
	}

	@Override
	public ServletOutputStream getOutputStream() throws IOException {
		if (isClosed() || (isUnwrittenError() && refusesRange())) {
			return new DiscardedBody();
		}
		return this.body.stream(super.getOutputStream());
	}

	/**
	 * Answers a range that cannot be had, where the whole would be sent beside the
	 * refusal.
	 */
	private boolean refusesRange() {
		if (!RefusedRange.hasWhole(this)) {
			return false;
		}
		this.state = State.BEGUN;
		if (this.guard.fill(this.request, this)) {
			close();
		}
		return isClosed();
	}

	@Override
	public PrintWriter getWriter() throws IOException {
		if (isClosed()) {
			return new PrintWriter(Writer.nullWriter());
		}
		return this.body.writer(super.getWriter());
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
		return isClosed() || super.isCommitted();
	}

	@Override
	public void resetBuffer() {
		checkOpen();
		super.resetBuffer();
		this.body.drop();
		if (this.state == State.BEGUN) {
			this.state = State.OPEN;
		}
	}

	@Override
	public void reset() {
		checkOpen();
		super.reset();
		this.body.reset();
		if (this.state != State.LEFT) {
			this.state = State.OPEN;
		}
		this.localized = false;
		this.fields = null;
		this.guard.identify(this.request, container());
	}

	private record SentError(int status, @Nullable String reason) {

	}

}
