package io.github.errorcontract.benchmarks.container;

import java.security.Principal;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockServletContext;

/**
 * A request that allocates as little as a container, which recycles its own. What nobody
 * asks for it refuses.
 */
public class InProcessRequest extends HttpServletRequestWrapper {

	private static final HttpServletRequest UNSUPPORTED = Unsupported.of(HttpServletRequest.class);

	private static final ServletContext SERVLET_CONTEXT = new MockServletContext();

	private static final HttpServletMapping MAPPING = new ServletMapping();

	private final String method;

	private final String path;

	private final byte[] body;

	private final Fields fields = new Fields();

	private final Map<String, Object> attributes = new HashMap<>();

	private @Nullable String characterEncoding;

	private @Nullable ServletInputStream inputStream;

	/**
	 * Creates a request.
	 * @param method the method
	 * @param path the path
	 * @param body the body, empty for none
	 */
	public InProcessRequest(String method, String path, byte[] body) {
		super(UNSUPPORTED);
		this.method = method;
		this.path = path;
		this.body = body;
	}

	/**
	 * Adds a header field.
	 * @param name the name
	 * @param value the value
	 */
	public void addHeader(String name, String value) {
		this.fields.add(name, value);
	}

	@Override
	public String getMethod() {
		return this.method;
	}

	@Override
	public String getRequestURI() {
		return this.path;
	}

	@Override
	public StringBuffer getRequestURL() {
		return new StringBuffer("http://localhost").append(this.path);
	}

	@Override
	public String getServletPath() {
		return this.path;
	}

	@Override
	public String getContextPath() {
		return "";
	}

	@Override
	public @Nullable String getPathInfo() {
		return null;
	}

	@Override
	public @Nullable String getQueryString() {
		return null;
	}

	@Override
	public HttpServletMapping getHttpServletMapping() {
		return MAPPING;
	}

	@Override
	public ServletContext getServletContext() {
		return SERVLET_CONTEXT;
	}

	@Override
	public DispatcherType getDispatcherType() {
		return DispatcherType.REQUEST;
	}

	@Override
	public @Nullable String getHeader(String name) {
		return this.fields.first(name);
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		return Collections.enumeration(this.fields.all(name));
	}

	@Override
	public Enumeration<String> getHeaderNames() {
		return Collections.enumeration(this.fields.names());
	}

	@Override
	public Cookie @Nullable [] getCookies() {
		return null;
	}

	@Override
	public @Nullable HttpSession getSession(boolean create) {
		if (create) {
			throw new UnsupportedOperationException("No sessions");
		}
		return null;
	}

	@Override
	public String getScheme() {
		return "http";
	}

	@Override
	public String getRemoteAddr() {
		return "127.0.0.1";
	}

	@Override
	public @Nullable Principal getUserPrincipal() {
		return null;
	}

	@Override
	public Locale getLocale() {
		return Locale.ENGLISH;
	}

	@Override
	public Enumeration<Locale> getLocales() {
		return Collections.enumeration(Collections.singleton(Locale.ENGLISH));
	}

	@Override
	public @Nullable String getContentType() {
		return this.fields.first(HttpHeaders.CONTENT_TYPE);
	}

	@Override
	public int getContentLength() {
		return (this.body.length > 0) ? this.body.length : -1;
	}

	@Override
	public long getContentLengthLong() {
		return getContentLength();
	}

	@Override
	public @Nullable String getCharacterEncoding() {
		return this.characterEncoding;
	}

	@Override
	public void setCharacterEncoding(String characterEncoding) {
		this.characterEncoding = characterEncoding;
	}

	@Override
	public ServletInputStream getInputStream() {
		if (this.inputStream == null) {
			this.inputStream = new BodyInput(this.body);
		}
		return this.inputStream;
	}

	@Override
	public @Nullable String getParameter(String name) {
		return null;
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return null;
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return Map.of();
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.emptyEnumeration();
	}

	@Override
	public @Nullable Object getAttribute(String name) {
		return this.attributes.get(name);
	}

	@Override
	public Enumeration<String> getAttributeNames() {
		return Collections.enumeration(this.attributes.keySet());
	}

	@Override
	public void setAttribute(String name, @Nullable Object value) {
		if (value != null) {
			this.attributes.put(name, value);
		}
		else {
			removeAttribute(name);
		}
	}

	@Override
	public void removeAttribute(String name) {
		this.attributes.remove(name);
	}

	@Override
	public boolean isAsyncStarted() {
		return false;
	}

	@Override
	public boolean isAsyncSupported() {
		return true;
	}

}
