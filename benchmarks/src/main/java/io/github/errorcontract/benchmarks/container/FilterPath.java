package io.github.errorcontract.benchmarks.container;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;

/**
 * One walk of one dispatch through the filters to the servlet.
 */
class FilterPath implements FilterChain {

	private final List<FilterMapping> filters;

	private final Servlet servlet;

	private int next;

	FilterPath(List<FilterMapping> filters, Servlet servlet) {
		this.filters = filters;
		this.servlet = servlet;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response) throws IOException, ServletException {
		if (this.next < this.filters.size()) {
			this.filters.get(this.next++).filter().doFilter(request, response, this);
		}
		else {
			this.servlet.service(request, response);
		}
	}

}
