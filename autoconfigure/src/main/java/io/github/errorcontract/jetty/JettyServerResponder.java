package io.github.errorcontract.jetty;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.pipeline.ErrorPipeline;
import io.github.errorcontract.pipeline.Rendering;
import io.github.errorcontract.request.FailedRequest;
import io.github.errorcontract.resolver.BareStatus;
import io.github.errorcontract.servlet.RequestIds;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.QuietException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;

/**
 * Takes an error through the pipeline to a response that is none of the servlet side.
 */
final class JettyServerResponder {

	private final ObjectProvider<ErrorPipeline> pipeline;

	private final ObjectProvider<RequestIds> requestIds;

	private final String contextPath;

	JettyServerResponder(ObjectProvider<ErrorPipeline> pipeline, ObjectProvider<RequestIds> requestIds,
			String contextPath) {
		this.pipeline = pipeline;
		this.requestIds = requestIds;
		this.contextPath = contextPath;
	}

	/**
	 * Answers with the status that the response has, or with what a failure of the
	 * application's own handlers means.
	 * @return whether it is answered
	 */
	boolean respond(Request request, Response response, Callback callback, @Nullable Throwable cause) {
		ErrorPipeline available = Available.bean(this.pipeline);
		if (available == null) {
			return false;
		}
		Throwable failure = (response.getStatus() == 500 && !(cause instanceof QuietException)) ? cause : null;
		FailedRequest context = new JettyErrorContext(request, this.contextPath, failure, assignId(request, response));
		ApiError error = (failure != null) ? available.resolve(failure, context) : null;
		if (error == null) {
			error = available.resolve(BareStatus.error(Math.min(response.getStatus(), 599)).build(), context);
		}
		ByteBuffer body;
		try (Rendering rendering = available.render(error, context)) {
			error = rendering.error();
			body = head(rendering, available, request, response);
		}
		response.write(true, body, callback);
		available.tell(error, context);
		return true;
	}

	private @Nullable String assignId(Request request, Response response) {
		RequestIds ids = Available.bean(this.requestIds);
		if (ids == null) {
			return null;
		}
		Object assigned = request.getAttribute(RequestIds.ATTRIBUTE);
		String id = (assigned != null) ? assigned.toString()
				: ids.choose(request.getHeaders().getValuesList(ids.header()));
		response.getHeaders().put(ids.header(), id);
		return id;
	}

	private static ByteBuffer head(Rendering rendering, ErrorPipeline pipeline, Request request, Response response) {
		HttpFields.Mutable fields = response.getHeaders();
		response.setStatus(rendering.error().status());
		fields.put(HttpHeader.CONTENT_TYPE, rendering.mediaType());
		fields.put(HttpHeader.CONTENT_LENGTH, rendering.length());
		pipeline.writeHeaders(rendering, new JettyHeaderFields(fields));
		return "HEAD".equals(request.getMethod()) ? ByteBuffer.allocate(0) : copy(rendering);
	}

	/**
	 * Copies the body, which Jetty may write after the rendering is closed.
	 */
	private static ByteBuffer copy(Rendering rendering) {
		ByteArrayOutputStream copy = new ByteArrayOutputStream(rendering.length());
		try {
			rendering.writeTo(copy);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return ByteBuffer.wrap(copy.toByteArray());
	}

}
