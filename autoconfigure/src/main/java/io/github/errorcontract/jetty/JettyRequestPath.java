package io.github.errorcontract.jetty;

import java.util.Objects;

import org.eclipse.jetty.server.Request;

/**
 * The method and path of a request as far as Jetty has read it.
 */
final class JettyRequestPath {

	/**
	 * The method that Jetty makes up for a request line that it cannot read.
	 */
	private static final String UNREADABLE = "BAD";

	private JettyRequestPath() {
	}

	/**
	 * Returns the path of a request, empty where it cannot be read.
	 */
	static String of(Request request) {
		return method(request).isEmpty() ? "" : Objects.toString(request.getHttpURI().getPath(), "");
	}

	/**
	 * Returns the method of a request, empty where it cannot be read.
	 */
	static String method(Request request) {
		return UNREADABLE.equals(request.getMethod()) ? "" : Objects.toString(request.getMethod(), "");
	}

}
