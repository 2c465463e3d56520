package io.github.errorcontract.page;

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.errorcontract.servlet.ErrorResponder;

import org.springframework.core.Ordered;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/**
 * {@link SimpleUrlHandlerMapping} for the paths of the page. It is ordered after the
 * application's controllers, functions and views, which therefore win at the same path,
 * and before static resources.
 */
final class ErrorPagesHandlerMapping extends SimpleUrlHandlerMapping {

	/**
	 * Static resources are mapped at LOWEST_PRECEDENCE - 1.
	 */
	private static final int BEFORE_RESOURCES = Ordered.LOWEST_PRECEDENCE - 100;

	/**
	 * Creates the mapping.
	 * @param path the path of the list, within the context path
	 * @param pages creates the documents
	 * @param responder responds if there is no document
	 */
	ErrorPagesHandlerMapping(String path, ErrorPages pages, ErrorResponder responder) {
		super(handlers(path, pages, responder), BEFORE_RESOURCES);
	}

	private static Map<String, HttpRequestHandler> handlers(String path, ErrorPages pages, ErrorResponder responder) {
		String here = path.substring(path.lastIndexOf('/') + 1);
		Map<String, HttpRequestHandler> handlers = new LinkedHashMap<>();
		handlers.put(path, new PageRequestHandler(responder, (name, locale) -> pages.list(here, locale)));
		handlers.put(path + ".json", new PageRequestHandler(responder, (name, locale) -> pages.json(locale)));
		handlers.put(path + "/{name}",
				new PageRequestHandler(responder, (name, locale) -> pages.code(name, here, locale)));
		handlers.put(path + "/schema/{name}", new PageRequestHandler(responder, (name, locale) -> pages.schema(name)));
		return handlers;
	}

}
