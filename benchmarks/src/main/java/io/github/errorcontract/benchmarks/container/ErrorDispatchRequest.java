package io.github.errorcontract.benchmarks.container;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * The request as the error page sees it.
 */
class ErrorDispatchRequest extends HttpServletRequestWrapper {

	private static final String PATH = "/error";

	ErrorDispatchRequest(HttpServletRequest request) {
		super(request);
	}

	@Override
	public DispatcherType getDispatcherType() {
		return DispatcherType.ERROR;
	}

	@Override
	public String getRequestURI() {
		return PATH;
	}

	@Override
	public StringBuffer getRequestURL() {
		return new StringBuffer("http://localhost").append(PATH);
	}

	@Override
	public String getServletPath() {
		return PATH;
	}

	String originalUri() {
		return ((HttpServletRequest) getRequest()).getRequestURI();
	}

}
