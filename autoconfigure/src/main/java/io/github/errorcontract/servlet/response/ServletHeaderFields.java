package io.github.errorcontract.servlet.response;

import java.util.Collection;

import io.github.errorcontract.headers.HeaderFields;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The header fields of a servlet response.
 *
 * @param response the response
 */
public record ServletHeaderFields(HttpServletResponse response) implements HeaderFields {

	@Override
	public boolean contains(String name) {
		return this.response.containsHeader(name);
	}

	@Override
	public Collection<String> values(String name) {
		return this.response.getHeaders(name);
	}

	@Override
	public void set(String name, String value) {
		this.response.setHeader(name, value);
	}

	@Override
	public void add(String name, String value) {
		this.response.addHeader(name, value);
	}

	@Override
	public void remove(String name) {
		if (this.response.containsHeader(name)) {
			this.response.setHeader(name, null);
		}
	}

}
