package io.github.errorcontract.sample.access;

import io.github.errorcontract.exception.ForbiddenException;
import io.github.errorcontract.exception.UnauthenticatedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets only administrators call what is {@link AdminOnly}.
 */
@Component
class ApiKeyInterceptor implements HandlerInterceptor {

	private final AccessProperties properties;

	ApiKeyInterceptor(AccessProperties properties) {
		this.properties = properties;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && method.hasMethodAnnotation(AdminOnly.class)) {
			requireAdmin(request.getHeader("X-Api-Key"));
		}
		return true;
	}

	private void requireAdmin(@Nullable String key) {
		Role role = (key != null) ? this.properties.keys().get(key) : null;
		if (role == null) {
			throw new UnauthenticatedException().challenge("ApiKey realm=\"orders\"");
		}
		if (role != Role.ADMIN) {
			throw new ForbiddenException("Only an administrator may do this.");
		}
	}

}
