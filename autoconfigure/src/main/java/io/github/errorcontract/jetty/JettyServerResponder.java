package io.github.errorcontract.jetty;

import java.nio.ByteBuffer;

import io.github.errorcontract.pipeline.Answer;
import io.github.errorcontract.pipeline.ErrorPipeline;
import io.github.errorcontract.request.FailedRequest;
import io.github.errorcontract.servlet.Beans;
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
		ErrorPipeline available = Beans.available(this.pipeline);
		if (available == null) {
			return false;
		}
		Throwable failure = (response.getStatus() == 500 && !(cause instanceof QuietException)) ? cause : null;
		FailedRequest context = new JettyErrorContext(request, this.contextPath, failure, assignId(request, response));
		available.answer(response.getStatus(), failure, context,
				(answer) -> write(answer, request, response, callback));
		return true;
	}

	private @Nullable String assignId(Request request, Response response) {
		RequestIds ids = Beans.available(this.requestIds);
		if (ids == null) {
			return null;
		}
		Object assigned = request.getAttribute(RequestIds.ATTRIBUTE);
		String id = (assigned != null) ? assigned.toString()
				: ids.choose(request.getHeaders().getValuesList(ids.header()));
		response.getHeaders().put(ids.header(), id);
		return id;
	}

	private static void write(Answer answer, Request request, Response response, Callback callback) {
		HttpFields.Mutable fields = response.getHeaders();
		response.setStatus(answer.status());
		fields.put(HttpHeader.CONTENT_TYPE, answer.mediaType());
		fields.put(HttpHeader.CONTENT_LENGTH, answer.length());
		answer.writeHeaders(new JettyHeaderFields(fields));
		ByteBuffer body = "HEAD".equals(request.getMethod()) ? ByteBuffer.allocate(0)
				: ByteBuffer.wrap(answer.bodyBytes());
		response.write(true, body, callback);
	}

}
