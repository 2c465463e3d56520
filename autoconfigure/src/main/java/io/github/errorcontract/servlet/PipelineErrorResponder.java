package io.github.errorcontract.servlet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.logging.LateFailureLog;
import io.github.errorcontract.pipeline.ErrorPipeline;
import io.github.errorcontract.pipeline.Rendering;
import io.github.errorcontract.request.FailedRequest;
import io.github.errorcontract.resolver.BareStatus;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * The {@link ErrorResponder} that takes a failure through the pipeline.
 */
public final class PipelineErrorResponder implements ErrorResponder {

	private final ErrorPipeline pipeline;

	private final @Nullable RequestIds requestIds;

	private final RequestLocales locales;

	private final BrowserPages pages;

	/**
	 * Creates the responder.
	 * @param pipeline from failure to answer
	 * @param requestIds gives a request its ID where no filter did, null for no IDs
	 * @param locales finds the locale of a request
	 * @param pages which requests get the error page of Spring Boot
	 */
	public PipelineErrorResponder(ErrorPipeline pipeline, @Nullable RequestIds requestIds, RequestLocales locales,
			BrowserPages pages) {
		this.locales = locales;
		this.pages = pages;
		this.pipeline = pipeline;
		this.requestIds = requestIds;
	}

	@Override
	public boolean respond(HttpServletRequest request, HttpServletResponse response, Throwable failure) {
		if (isRefused(request, response)) {
			return true;
		}
		if (response.isCommitted() && DisconnectedClient.isBehind(failure)) {
			DisconnectedClient.log(request, context(failure, request, response));
			return false;
		}
		FailedRequest context = context(request, response, failure);
		ApiError error = this.pipeline.resolve(failure, context);
		if (error == null) {
			return false;
		}
		int blamed = statusOfContainer(request);
		boolean clients = blamed >= 400 && blamed < 500 && error.status() >= 500;
		write(clients ? this.pipeline.resolve(BareStatus.error(blamed).build(), context) : error, context, request,
				response);
		return true;
	}

	/**
	 * Returns the status that the container dispatched with. One that blames the client,
	 * 408 for a body that comes too slowly, knows more than the failure: the same timeout
	 * of a service is a server error.
	 */
	private static int statusOfContainer(HttpServletRequest request) {
		return (request.getDispatcherType() == DispatcherType.ERROR
				&& request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) ? status : 0;
	}

	@Override
	public void respond(HttpServletRequest request, HttpServletResponse response, ApiError error) {
		FailedRequest context = context(request, response, null);
		write(this.pipeline.resolve(error, context), context, request, response);
	}

	private FailedRequest context(HttpServletRequest request, HttpServletResponse response,
			@Nullable Throwable failure) {
		FailedRequest context = context(failure, request, response);
		if (response.isCommitted()) {
			if (!CommittedResponseException.isIn(failure) && !isAnswered(response)) {
				LateFailureLog.committed(context);
			}
			throw new CommittedResponseException(failure);
		}
		return context;
	}

	private FailedRequest context(@Nullable Throwable failure, HttpServletRequest request,
			HttpServletResponse response) {
		return new ServletErrorContext(request, failure, identify(request, response), this.locales);
	}

	/**
	 * Tells whether the response is an answer already, of which the filter has the log.
	 */
	private static boolean isAnswered(HttpServletResponse response) {
		ContractResponse contract = ContractResponse.in(response);
		return contract != null && contract.isAnswered();
	}

	private @Nullable String identify(HttpServletRequest request, HttpServletResponse response) {
		return (this.requestIds != null) ? this.requestIds.assign(request, response) : null;
	}

	/**
	 * Tells whether the container has refused the request while it was read, a broken
	 * chunk for one. It lets nobody write to the response then, as if it were committed,
	 * and dispatches to the error page in the end.
	 */
	private static boolean isRefused(HttpServletRequest request, HttpServletResponse response) {
		return response.isCommitted() && response.getStatus() >= 400
				&& request.getDispatcherType() != DispatcherType.ERROR
				&& request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) != null;
	}

	private void write(ApiError error, FailedRequest context, HttpServletRequest request,
			HttpServletResponse response) {
		if (this.pages.canServe(request, response)) {
			leave(error, context, request, response);
			return;
		}
		ApiError written;
		try (Rendering rendering = this.pipeline.render(error, context)) {
			written = rendering.error();
			write(rendering, request, response);
		}
		catch (IOException ex) {
			DisconnectedClient.log(request, context);
			return;
		}
		if (context.failure() != null && isOfConnection(context.failure(), request)) {
			DisconnectedClient.log(request, context);
		}
		else {
			this.pipeline.tell(written, context);
		}
	}

	/**
	 * Sends the container to the error page, with the status and header fields of the
	 * error.
	 */
	private void leave(ApiError error, FailedRequest context, HttpServletRequest request,
			HttpServletResponse response) {
		try {
			AbandonedBody.drop(response, error.status());
			Objects.requireNonNull(ContractResponse.in(response)).beLeftToPage();
			this.pipeline.writeHeadersOfPage(error, new ServletHeaderFields(response));
			ErrorPageHeaderCarryover.keep(request, response);
			response.sendError(error.status(), error.message());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.pipeline.tell(error, context);
	}

	/**
	 * Tells whether a failure comes of a client that went away before the answer began. A
	 * connection that broke while the container read from it is the client's for certain.
	 */
	private static boolean isOfConnection(Throwable failure, HttpServletRequest request) {
		return DisconnectedClient.isCertainlyBehind(failure)
				|| (statusOfContainer(request) == 400 && DisconnectedClient.isBehindRead(failure));
	}

	/**
	 * Writes an answer. Where a filter encodes the body, it is written beneath that
	 * filter's response, whose own end is then discarded.
	 */
	private void write(Rendering rendering, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		ContractResponse contract = ContractResponse.in(response);
		boolean wrapped = contract != null && contract != response;
		boolean encoded = wrapped && response.containsHeader("Content-Encoding");
		if (contract != null && wrapped) {
			response.resetBuffer();
			contract.resetBuffer();
		}
		writeTo((contract != null && (encoded || isKeptByFilters(request))) ? contract : response, rendering, request);
		if (contract != null && encoded) {
			contract.close();
		}
	}

	/**
	 * Tells whether a filter that keeps the body back until the request is done would
	 * lose this answer, or its length: a HEAD has no body to be passed on, and a request
	 * that has become asynchronous is not done when it comes back to that filter.
	 */
	private static boolean isKeptByFilters(HttpServletRequest request) {
		return "HEAD".equals(request.getMethod()) || request.isAsyncStarted();
	}

	private void writeTo(HttpServletResponse target, Rendering rendering, HttpServletRequest request)
			throws IOException {
		ServletOutputStream stream = AbandonedBody.drop(target, rendering.error().status());
		ContractResponse contract = ContractResponse.in(target);
		if (contract != null) {
			contract.beAnswered();
		}
		writeHead(rendering, target);
		if (!"HEAD".equals(request.getMethod())) {
			rendering.writeTo(stream);
		}
	}

	private void writeHead(Rendering rendering, HttpServletResponse response) {
		response.setStatus(rendering.error().status());
		response.setContentType(rendering.mediaType());
		response.setContentLength(rendering.length());
		this.pipeline.writeHeaders(rendering, new ServletHeaderFields(response));
	}

}
