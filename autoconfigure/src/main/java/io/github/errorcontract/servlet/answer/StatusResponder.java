package io.github.errorcontract.servlet.answer;

import io.github.errorcontract.format.Reasons;
import io.github.errorcontract.resolver.BareStatus;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.response.ContractResponse;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.NoHandlerFoundException;

/**
 * Answers where a status is known rather than a failure: an error that was sent, one that
 * has no body, and the container's ERROR dispatch (Jakarta Servlet, section 10.9).
 * Thread-safe.
 */
public final class StatusResponder {

	/**
	 * The name of the request attribute that has the failure behind an error which is
	 * sent, for code that can only send one.
	 */
	public static final String FAILURE = "io.github.errorcontract.failure";

	private static final int HIGHEST = 599;

	private final ErrorResponder responder;

	private final BareStatus statuses;

	/**
	 * Creates the responder.
	 * @param responder answers
	 * @param statuses decides whether the text of a sent error is shown
	 */
	public StatusResponder(ErrorResponder responder, BareStatus statuses) {
		this.responder = responder;
		this.statuses = statuses;
	}

	/**
	 * Creates a responder that shows no text of a sent error.
	 * @param responder answers
	 */
	public StatusResponder(ErrorResponder responder) {
		this(responder, new BareStatus(Reasons.NONE));
	}

	/**
	 * Tells whether a request is an ERROR dispatch; a client may ask for the error page
	 * too.
	 * @param request the request
	 * @return whether it is about an error
	 */
	public static boolean isErrorDispatch(HttpServletRequest request) {
		return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status && status >= 400;
	}

	/**
	 * Answers an ERROR dispatch: with the failure that it is about, else with its bare
	 * status.
	 * @param request the request
	 * @param response the response; left alone if it is committed
	 */
	public void respond(HttpServletRequest request, HttpServletResponse response) {
		int status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		ContractResponse.forget(request);
		if (!response.isCommitted() && !respondToFailure(request, response)) {
			Object reason = request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
			respond(status, (reason != null) ? reason.toString() : null, request, response);
		}
	}

	/**
	 * Answers what a container reports of a request that it has ended: the failure behind
	 * a 500, else the status.
	 * @param status the status that it would send, 400 or above
	 * @param failure the failure that it knows of, null for none
	 * @param request the request
	 * @param response the response
	 */
	public void respondToReport(int status, @Nullable Throwable failure, HttpServletRequest request,
			HttpServletResponse response) {
		ContractResponse.forget(request);
		if (status != HttpServletResponse.SC_INTERNAL_SERVER_ERROR || failure == null
				|| !this.responder.respond(request, response, failure)) {
			respond(status, null, request, response);
		}
	}

	/**
	 * Answers an error that was sent.
	 */
	void respondToSent(int status, @Nullable String reason, HttpServletRequest request, HttpServletResponse response) {
		if (status < 500 || !respondToFailure(request, response)) {
			respond(status, reason, request, response);
		}
	}

	/**
	 * Answers a bare status.
	 */
	void respond(int status, @Nullable String reason, HttpServletRequest request, HttpServletResponse response) {
		if (request.getAttribute(FAILURE) instanceof Throwable failure) {
			request.removeAttribute(FAILURE);
			this.responder.respond(request, response, failure);
			return;
		}
		if (status == HttpServletResponse.SC_NOT_FOUND && isUnmapped(request)
				&& this.responder.respond(request, response,
						new NoHandlerFoundException(request.getMethod(), request.getRequestURI(), new HttpHeaders()))) {
			return;
		}
		this.responder.respond(request, response,
				this.statuses.sent(Math.min(status, HIGHEST), isPhrase(reason, status) ? null : reason).build());
	}

	/**
	 * Tells whether no servlet but the container's own would serve the path, as Spring
	 * MVC's is mapped to another one. In an ERROR dispatch the name is that of the
	 * servlet which was asked (Jakarta Servlet, section 10.9.1).
	 */
	private static boolean isUnmapped(HttpServletRequest request) {
		if (request.getDispatcherType() == DispatcherType.ERROR) {
			Object asked = request.getAttribute(RequestDispatcher.ERROR_SERVLET_NAME);
			return asked == null || isDefault(asked.toString());
		}
		return isDefault(String.valueOf(request.getHttpServletMapping().getServletName()));
	}

	private static boolean isDefault(String servlet) {
		return servlet.equals("default") || servlet.contains("Default404Servlet");
	}

	private boolean respondToFailure(HttpServletRequest request, HttpServletResponse response) {
		return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
				&& this.responder.respond(request, response, failure);
	}

	/**
	 * Tells whether a reason says no more than the status, as that of a container which
	 * was given none does.
	 */
	private static boolean isPhrase(@Nullable String reason, int status) {
		HttpStatus known = HttpStatus.resolve(status);
		return known != null && known.getReasonPhrase().equals(reason);
	}

}
