package io.github.errorcontract.observation;

import java.io.IOException;

import io.github.errorcontract.requestid.RequestIdMdc;
import io.github.errorcontract.servlet.RequestIds;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * Puts the request ID on the span of a request or, where that is wanted, makes the ID of
 * the trace the request's own. To be registered right behind the filter that opens the
 * span, for REQUEST dispatches.
 */
public final class TracedRequestFilter implements Filter {

	/**
	 * The tag of the span that has the request ID.
	 */
	public static final String REQUEST_ID = "http.request.id";

	private final Tracer tracer;

	private final RequestIds requestIds;

	private final @Nullable RequestIdMdc replaced;

	/**
	 * Creates the filter.
	 * @param tracer knows the current span
	 * @param requestIds knows the ID
	 * @param replaced where the ID of the trace is put in the logging context, null to
	 * keep the request's ID
	 */
	public TracedRequestFilter(Tracer tracer, RequestIds requestIds, @Nullable RequestIdMdc replaced) {
		this.tracer = tracer;
		this.requestIds = requestIds;
		this.replaced = replaced;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		Span span = this.tracer.currentSpan();
		if (span != null && request instanceof HttpServletRequest httpRequest
				&& response instanceof HttpServletResponse httpResponse) {
			join(span, httpRequest, httpResponse);
		}
		chain.doFilter(request, response);
	}

	private void join(Span span, HttpServletRequest request, HttpServletResponse response) {
		String trace = span.context().traceId();
		if (this.replaced != null && !trace.isEmpty()) {
			this.requestIds.replace(request, response, trace);
			this.replaced.set(trace);
		}
		span.tag(REQUEST_ID, this.requestIds.assign(request, response));
	}

}
