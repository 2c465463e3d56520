package io.github.errorcontract.servlet.response;

import java.util.Collection;
import java.util.List;

import io.github.errorcontract.headers.HeaderFields;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * The header fields of a servlet response.
 *
 * @param response the response
 * @param request the request, null where it does not matter
 * @param guard knows what guards the request, null where the response has none
 */
public record ServletHeaderFields(HttpServletResponse response, @Nullable HttpServletRequest request,
		@Nullable ResponseGuard guard) implements HeaderFields {

	/**
	 * Creates the fields of a response whose request nobody guards.
	 * @param response the response
	 */
	public ServletHeaderFields(HttpServletResponse response) {
		this(response, null, null);
	}

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
	public List<String> challenges() {
		return (this.guard != null && this.request != null) ? this.guard.challenges(this.request, this.response)
				: List.of();
	}

	@Override
	public void remove(String name) {
		if (this.response.containsHeader(name)) {
			this.response.setHeader(name, null);
		}
	}

}
