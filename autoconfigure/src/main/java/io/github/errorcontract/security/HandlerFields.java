package io.github.errorcontract.security;

import java.lang.reflect.Field;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.util.ReflectionUtils;

/**
 * The private fields in which Spring Security's filters keep their handlers. There is no
 * other way to read all of them, and a handler has to be read before it can be wrapped. A
 * field that a version of Security does not have is skipped: its handler stays as it is.
 */
final class HandlerFields {

	/**
	 * The classes whose fields are read.
	 */
	static final Set<String> OWNERS = Set.of("org.springframework.security.web.access.ExceptionTranslationFilter",
			"org.springframework.security.authentication.dao.DaoAuthenticationProvider",
			"org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices",
			"org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter",
			"org.springframework.security.web.authentication.AuthenticationFilter",
			"org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint",
			"org.springframework.security.web.authentication.www.BasicAuthenticationFilter",
			"org.springframework.security.web.csrf.CsrfFilter",
			"org.springframework.security.web.session.ConcurrentSessionFilter",
			"org.springframework.security.web.servletapi.SecurityContextHolderAwareRequestFilter",
			"org.springframework.security.web.session.SessionManagementFilter",
			"org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter",
			"org.springframework.web.filter.CorsFilter");

	private HandlerFields() {
	}

	/**
	 * Reads a field.
	 * @return the value, or null if there is no such field
	 */
	static @Nullable Object read(Object owner, String name) {
		Field field = ReflectionUtils.findField(owner.getClass(), name);
		return (field != null) ? value(field, owner) : null;
	}

	/**
	 * Replaces each handler that a filter has by its wrapper.
	 */
	static void wrapAll(Object filter, SecurityHandlerWrapper wrapper) {
		for (Class<?> type = filter.getClass(); type != Object.class; type = type.getSuperclass()) {
			if (OWNERS.contains(type.getName())) {
				for (Field field : type.getDeclaredFields()) {
					wrap(field, filter, wrapper);
				}
			}
		}
	}

	private static void wrap(Field field, Object filter, SecurityHandlerWrapper wrapper) {
		Object handler = wrapper.supports(field.getType()) ? value(field, filter) : null;
		if (handler == null) {
			return;
		}
		Object replacement = wrapper.wrap(field.getType(), handler);
		if (replacement != handler) {
			ReflectionUtils.setField(field, filter, replacement);
		}
	}

	private static @Nullable Object value(Field field, Object owner) {
		ReflectionUtils.makeAccessible(field);
		return ReflectionUtils.getField(field, owner);
	}

}
