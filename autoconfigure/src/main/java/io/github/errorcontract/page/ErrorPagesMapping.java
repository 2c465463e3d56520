package io.github.errorcontract.page;

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.errorcontract.servlet.ErrorResponder;

import org.springframework.core.Ordered;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/**
 * Maps the paths of the page. It comes after the application's controllers, functions and
 * views, so that a handler of the application's own at one of these paths wins, and just
 * before static resources.
 */
public final class ErrorPagesMapping extends SimpleUrlHandlerMapping {

	/**
	 * Static resources come at the very end but one.
	 */
	private static final int BEFORE_RESOURCES = Ordered.LOWEST_PRECEDENCE - 100;

	/**
	 * Creates the mapping.
	 * @param path the path of the list, within the context path
	 * @param pages makes the documents
	 * @param responder answers where there is no document
	 */
	public ErrorPagesMapping(String path, ErrorPages pages, ErrorResponder responder) {
		super(handlers(path, pages, responder), BEFORE_RESOURCES);
	}

	private static Map<String, HttpRequestHandler> handlers(String path, ErrorPages pages, ErrorResponder responder) {
		String here = path.substring(path.lastIndexOf('/') + 1);
		Map<String, HttpRequestHandler> handlers = new LinkedHashMap<>();
		handlers.put(path, new DocumentHandler(responder, (name, locale) -> pages.list(here, locale)));
		handlers.put(path + ".json", new DocumentHandler(responder, (name, locale) -> pages.json(locale)));
		handlers.put(path + "/{name}",
				new DocumentHandler(responder, (name, locale) -> pages.code(name, here, locale)));
		handlers.put(path + "/schema/{name}", new DocumentHandler(responder, (name, locale) -> pages.schema(name)));
		return handlers;
	}

}
