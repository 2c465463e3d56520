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
 * {@link Filter} that adds the request ID to the span of a request or, if configured,
 * uses the trace ID as the request ID. To be registered directly after the filter that
 * opens the span, for REQUEST dispatches.
 */
final class TracedRequestFilter implements Filter {

	/**
	 * The name of the tag with the request ID.
	 */
	static final String REQUEST_ID = "http.request.id";

	private final Tracer tracer;

	private final RequestIds requestIds;

	private final @Nullable RequestIdMdc replaced;

	/**
	 * Creates the filter.
	 * @param tracer the tracer of the current span
	 * @param requestIds the request IDs
	 * @param replaced the logging context in which the trace ID replaces the request ID,
	 * null to keep the request ID
	 */
	TracedRequestFilter(Tracer tracer, RequestIds requestIds, @Nullable RequestIdMdc replaced) {
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
