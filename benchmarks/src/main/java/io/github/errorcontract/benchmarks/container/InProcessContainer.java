package io.github.errorcontract.benchmarks.container;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * Calls the filters and the servlet of an application as a container would: the request's
 * own dispatch, then, after {@code sendError} or an exception, one to {@code /error}
 * through the filters that are registered for it (Jakarta Servlet 6.1, section 10.9). For
 * use by many threads at once.
 */
public final class InProcessContainer {

	/**
	 * How many frames stand in for those of a real container, so that an exception that a
	 * service throws has a trace of about 60 frames.
	 */
	private static final int CONTAINER_FRAMES = 11;

	private final Servlet servlet;

	private final List<FilterMapping> requestFilters;

	private final List<FilterMapping> errorFilters;

	/**
	 * Creates a container.
	 * @param servlet the servlet, initialized, mapped to every path
	 * @param filters the filters, initialized, in their order
	 */
	InProcessContainer(Servlet servlet, List<FilterMapping> filters) {
		this.servlet = servlet;
		this.requestFilters = FilterMapping.select(filters, DispatcherType.REQUEST);
		this.errorFilters = FilterMapping.select(filters, DispatcherType.ERROR);
	}

	/**
	 * Answers a request.
	 * @param request the request, made for this call
	 * @return the response
	 */
	public InProcessResponse service(InProcessRequest request) {
		return descend(CONTAINER_FRAMES, request);
	}

	private InProcessResponse descend(int frames, InProcessRequest request) {
		return (frames > 0) ? descend(frames - 1, request) : exchange(request);
	}

	private InProcessResponse exchange(InProcessRequest request) {
		InProcessResponse response = new InProcessResponse();
		Throwable failure = dispatch(this.requestFilters, request, response);
		if (failure != null) {
			fail(response, failure);
		}
		if (response.isErrorPending()) {
			response.startErrorPage();
			ErrorDispatchRequest errorRequest = new ErrorDispatchRequest(request);
			describe(errorRequest, response, failure);
			Throwable errorFailure = dispatch(this.errorFilters, errorRequest, response);
			if (errorFailure != null) {
				throw new IllegalStateException("The error dispatch failed", errorFailure);
			}
		}
		return response;
	}

	private void fail(InProcessResponse response, Throwable failure) {
		if (response.isCommitted()) {
			throw new IllegalStateException("The dispatch failed after the response was committed", failure);
		}
		response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
	}

	private void describe(ErrorDispatchRequest request, InProcessResponse response, @Nullable Throwable failure) {
		request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, response.getStatus());
		request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.originalUri());
		request.setAttribute(RequestDispatcher.ERROR_SERVLET_NAME, this.servlet.getServletConfig().getServletName());
		String message = response.errorMessage();
		request.setAttribute(RequestDispatcher.ERROR_MESSAGE, (message != null) ? message : "");
		if (failure != null) {
			request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, failure);
			request.setAttribute(RequestDispatcher.ERROR_EXCEPTION_TYPE, failure.getClass());
		}
	}

	private @Nullable Throwable dispatch(List<FilterMapping> filters, ServletRequest request,
			InProcessResponse response) {
		try {
			new FilterPath(filters, this.servlet).doFilter(request, response);
			return null;
		}
		catch (IOException | ServletException | RuntimeException ex) {
			return ex;
		}
	}

}
