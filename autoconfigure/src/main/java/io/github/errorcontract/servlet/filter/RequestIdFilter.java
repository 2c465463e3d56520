package io.github.errorcontract.servlet.filter;

import java.io.IOException;

import io.github.errorcontract.requestid.RequestIdMdc;
import io.github.errorcontract.servlet.RequestIds;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Gives every request its ID before anything else sees it, and keeps the ID in the MDC
 * while the request's dispatches run. To be registered first and for all dispatcher
 * types.
 */
public class RequestIdFilter implements Filter {

	private final RequestIds requestIds;

	private final RequestIdMdc mdc;

	/**
	 * Creates the filter.
	 * @param requestIds gives the ID
	 * @param mdcKey the key in the MDC
	 */
	public RequestIdFilter(RequestIds requestIds, String mdcKey) {
		this.requestIds = requestIds;
		this.mdc = new RequestIdMdc(mdcKey);
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (!(request instanceof HttpServletRequest httpRequest && response instanceof HttpServletResponse httpResponse)
				|| ErrorContractFilter.isNested(request.getDispatcherType())) {
			chain.doFilter(request, response);
			return;
		}
		String previous = this.mdc.put(this.requestIds.assign(httpRequest, httpResponse));
		try {
			chain.doFilter(request, response);
		}
		finally {
			this.mdc.set(previous);
		}
	}

}
