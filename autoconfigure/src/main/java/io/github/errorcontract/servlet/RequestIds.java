package io.github.errorcontract.servlet;

import java.util.Enumeration;
import java.util.List;

import io.github.errorcontract.requestid.RequestIdPolicy;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * Gives a request its ID, once: in an attribute of the request and a header field of the
 * response. Thread-safe.
 */
public final class RequestIds {

	/**
	 * The name of the request attribute that has the ID.
	 */
	public static final String ATTRIBUTE = "io.github.errorcontract.requestId";

	private final RequestIdPolicy policy;

	private final String header;

	/**
	 * Creates the assignment.
	 * @param policy decides on the ID
	 * @param header the name of the header field, of requests and responses
	 */
	public RequestIds(RequestIdPolicy policy, String header) {
		this.policy = policy;
		this.header = header;
	}

	/**
	 * Returns the ID of a request, which it gets if it has none yet, and sees to it that
	 * the response has it.
	 * @param request the request
	 * @param response the response
	 * @return the ID
	 */
	public String assign(HttpServletRequest request, HttpServletResponse response) {
		Object assigned = request.getAttribute(ATTRIBUTE);
		String id = (assigned != null) ? assigned.toString() : choose(request);
		if (assigned == null) {
			request.setAttribute(ATTRIBUTE, id);
		}
		if (assigned == null || !response.containsHeader(this.header)) {
			response.setHeader(this.header, id);
		}
		return id;
	}

	/**
	 * Gives a request another ID in place of the one that it has.
	 * @param request the request
	 * @param response the response, which must not be committed
	 * @param id the ID
	 */
	public void replace(HttpServletRequest request, HttpServletResponse response, String id) {
		request.setAttribute(ATTRIBUTE, id);
		ServletResponse container = response;
		while (container instanceof ServletResponseWrapper wrapper) {
			container = wrapper.getResponse();
		}
		((HttpServletResponse) container).setHeader(this.header, id);
	}

	/**
	 * Tells whether a header field is the one of the ID.
	 */
	public boolean isHeader(String name) {
		return this.header.equalsIgnoreCase(name);
	}

	/**
	 * Returns the name of the header field.
	 * @return the name
	 */
	public String header() {
		return this.header;
	}

	/**
	 * Chooses the ID of a request that the container refuses before it is one of the
	 * servlet side.
	 * @param incoming the values of the header field that the client sent
	 * @return the ID
	 */
	public String choose(List<String> incoming) {
		boolean taken = incoming.size() == 1 && this.policy.accepts(incoming.get(0));
		return taken ? incoming.get(0) : this.policy.generate();
	}

	private String choose(HttpServletRequest request) {
		String incoming = onlyValue(request);
		return (incoming != null && this.policy.accepts(incoming)) ? incoming : this.policy.generate();
	}

	private @Nullable String onlyValue(HttpServletRequest request) {
		String first = request.getHeader(this.header);
		if (first == null) {
			return null;
		}
		Enumeration<String> values = request.getHeaders(this.header);
		values.nextElement();
		return values.hasMoreElements() ? null : first;
	}

}
