package io.github.errorcontract.servlet;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Finds the locale of a request as the application does, within the DispatcherServlet,
 * before and after it. Thread-safe.
 */
public final class RequestLocales {

	/**
	 * Takes the locale that the client prefers.
	 */
	public static final RequestLocales OF_CLIENT = new RequestLocales(null);

	private final @Nullable BeanFactory beans;

	/**
	 * Creates the finder.
	 * @param beans where the application's {@code localeResolver} is looked up for
	 * requests that have not reached the DispatcherServlet, or null for no such bean
	 */
	public RequestLocales(@Nullable BeanFactory beans) {
		this.beans = beans;
	}

	/**
	 * Returns the locale that the application chooses, else the first of
	 * {@code Accept-Language}, else that of the server. A resolver that fails, or returns
	 * null, counts as none.
	 */
	Locale chosen(HttpServletRequest request) {
		Locale resolved = resolved(request);
		return (resolved != null) ? resolved : ofClient(request).get(0);
	}

	/**
	 * Returns the locales of {@code Accept-Language}, best first, that of the server
	 * where it has none or the container cannot read it.
	 */
	private static List<Locale> ofClient(HttpServletRequest request) {
		try {
			List<Locale> wanted = Collections.list(request.getLocales());
			return wanted.isEmpty() ? List.of(Locale.getDefault()) : wanted;
		}
		catch (RuntimeException ex) {
			return List.of(Locale.getDefault());
		}
	}

	@SuppressWarnings("NullAway") // resolvers of applications return null all the same
	private @Nullable Locale resolved(HttpServletRequest request) {
		try {
			LocaleResolver used = RequestContextUtils.getLocaleResolver(request);
			LocaleResolver known = (used != null) ? used : resolver();
			return (known != null) ? known.resolveLocale(request) : null;
		}
		catch (RuntimeException | Error ex) {
			return null;
		}
	}

	private @Nullable LocaleResolver resolver() {
		String name = DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME;
		return (this.beans != null && this.beans.containsBean(name)) ? this.beans.getBean(name, LocaleResolver.class)
				: null;
	}

	/**
	 * Returns the locales of {@code Accept-Language}, best first, where the application
	 * chooses the first of them, else the one that it chooses.
	 */
	List<Locale> preferred(HttpServletRequest request) {
		Locale chosen = chosen(request);
		List<Locale> wanted = ofClient(request);
		return chosen.equals(wanted.get(0)) ? wanted : List.of(chosen);
	}

}
