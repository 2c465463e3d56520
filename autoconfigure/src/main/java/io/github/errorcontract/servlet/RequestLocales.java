package io.github.errorcontract.servlet;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Finds the locale of a request as the application does, within the DispatcherServlet,
 * before and after it. Thread-safe.
 */
public final class RequestLocales {

	static final RequestLocales OF_CLIENT = new RequestLocales(() -> null);

	private final Supplier<@Nullable LocaleResolver> resolver;

	/**
	 * Creates the finder.
	 * @param resolver the application's resolver for requests that the DispatcherServlet
	 * has not seen; asked at each of them, null where there is none
	 */
	public RequestLocales(Supplier<@Nullable LocaleResolver> resolver) {
		this.resolver = resolver;
	}

	/**
	 * Returns the locale that the application chooses, else the first of
	 * {@code Accept-Language}, else that of the server. A resolver that fails counts as
	 * none.
	 */
	Locale chosen(HttpServletRequest request) {
		try {
			LocaleResolver used = RequestContextUtils.getLocaleResolver(request);
			LocaleResolver known = (used != null) ? used : this.resolver.get();
			return (known != null) ? known.resolveLocale(request) : request.getLocale();
		}
		catch (RuntimeException ex) {
			return request.getLocale();
		}
	}

	/**
	 * Returns the locales of {@code Accept-Language}, best first, where the application
	 * chooses the first of them, else the one that it chooses.
	 */
	List<Locale> preferred(HttpServletRequest request) {
		Locale chosen = chosen(request);
		return chosen.equals(request.getLocale()) ? Collections.list(request.getLocales()) : List.of(chosen);
	}

}
