package io.github.errorcontract.security;

import java.lang.reflect.Field;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.util.ReflectionUtils;

/**
 * The fields in which filters keep the parts that they answer with. Security lets nobody
 * read them otherwise, and whether the application has set one is to be known before it
 * is replaced. Where a field is not to be found, things stay as Security has them.
 */
final class PartField {

	/**
	 * The classes whose fields are read.
	 */
	static final Set<String> OWNERS = Set.of("org.springframework.security.web.access.ExceptionTranslationFilter",
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

	static final Set<String> PARTS = Set.of("org.springframework.security.web.AuthenticationEntryPoint",
			"org.springframework.security.web.access.AccessDeniedHandler",
			"org.springframework.security.web.authentication.AuthenticationFailureHandler",
			"org.springframework.security.web.session.InvalidSessionStrategy",
			"org.springframework.security.web.session.SessionInformationExpiredStrategy",
			"org.springframework.web.cors.CorsProcessor");

	private PartField() {
	}

	static @Nullable Object read(Object owner, String name) {
		Field field = ReflectionUtils.findField(owner.getClass(), name);
		return (field != null) ? value(field, owner) : null;
	}

	/**
	 * Puts the contract around each part that a filter answers with.
	 */
	static void replaceAll(Object filter, ContractParts parts) {
		for (Class<?> type = filter.getClass(); type != Object.class; type = type.getSuperclass()) {
			if (OWNERS.contains(type.getName())) {
				for (Field field : type.getDeclaredFields()) {
					if (PARTS.contains(field.getType().getName())) {
						replace(field, filter, parts);
					}
				}
			}
		}
	}

	private static void replace(Field field, Object filter, ContractParts parts) {
		Object part = value(field, filter);
		if (part == null) {
			return;
		}
		Object replacement = parts.around(part);
		if (replacement != part) {
			ReflectionUtils.setField(field, filter, replacement);
		}
	}

	private static @Nullable Object value(Field field, Object owner) {
		ReflectionUtils.makeAccessible(field);
		return ReflectionUtils.getField(field, owner);
	}

}
