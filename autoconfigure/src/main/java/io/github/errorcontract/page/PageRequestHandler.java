package io.github.errorcontract.page;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.servlet.ErrorResponder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.server.PathContainer;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * {@link HttpRequestHandler} that serves a document with an entity tag for conditional
 * requests (RFC 9110, section 8.8.3).
 */
final class PageRequestHandler implements HttpRequestHandler {

	private static final int TAG_BYTES = 16;

	private final ErrorResponder responder;

	private final Source source;

	PageRequestHandler(ErrorResponder responder, Source source) {
		this.responder = responder;
		this.source = source;
	}

	@Override
	public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean head = "HEAD".equals(request.getMethod());
		if (!head && !"GET".equals(request.getMethod())) {
			this.responder.respond(request, response,
					new HttpRequestMethodNotSupportedException(request.getMethod(), List.of("GET", "HEAD")));
			return;
		}
		PageDocument document = this.source.find(name(request), RequestContextUtils.getLocale(request));
		if (document == null) {
			this.responder.respond(request, response, new NotFoundException("This page does not exist."));
			return;
		}
		writeHeaders(document, response);
		if (!new ServletWebRequest(request, response).checkNotModified(tag(document))) {
			response.setContentType(document.mediaType());
			response.setContentLength(document.body().length);
			if (!head) {
				response.getOutputStream().write(document.body());
			}
		}
	}

	private static void writeHeaders(PageDocument document, HttpServletResponse response) {
		response.setHeader("Cache-Control", "no-cache");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "no-referrer");
		response.addHeader("Vary", "Accept-Language");
		if (document.mediaType().startsWith("text/html")) {
			response.setHeader("Content-Security-Policy", PageResources.POLICY);
		}
	}

	private static String tag(PageDocument document) {
		return '"' + HexFormat.of().formatHex(PageResources.sha256(document.body()), 0, TAG_BYTES) + '"';
	}

	/**
	 * Returns the last segment of the path, decoded.
	 */
	private static String name(HttpServletRequest request) {
		List<PathContainer.Element> path = ServletRequestPathUtils.getParsedRequestPath(request).elements();
		return (path.get(path.size() - 1) instanceof PathContainer.PathSegment segment) ? segment.valueToMatch() : "";
	}

	/**
	 * Finds the document for a request.
	 */
	@FunctionalInterface
	interface Source {

		@Nullable PageDocument find(String name, Locale locale);

	}

}
