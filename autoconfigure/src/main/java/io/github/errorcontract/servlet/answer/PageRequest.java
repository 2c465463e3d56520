package io.github.errorcontract.servlet.answer;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A request as its error page sees it. The body may be what the error is about, and is
 * not read again: the request has no type of content, and no parameters where reading
 * them fails.
 */
public final class PageRequest extends HttpServletRequestWrapper {

	/**
	 * Creates the request.
	 * @param request the request of the dispatch to the page
	 */
	public PageRequest(HttpServletRequest request) {
		super(request);
	}

	@Override
	public @Nullable String getContentType() {
		return null;
	}

	@Override
	public @Nullable String getParameter(String name) {
		return readOrNull(() -> super.getParameter(name));
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return readOrNull(() -> super.getParameterValues(name));
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return read(super::getParameterNames, Collections.emptyEnumeration());
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return read(super::getParameterMap, Map.of());
	}

	private static <T> @Nullable T readOrNull(Supplier<@Nullable T> parameter) {
		try {
			return parameter.get();
		}
		catch (RuntimeException ex) {
			return null;
		}
	}

	private static <T> T read(Supplier<T> parameters, T none) {
		try {
			return parameters.get();
		}
		catch (RuntimeException ex) {
			return none;
		}
	}

}
