package io.github.errorcontract.openapi.access;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import io.github.errorcontract.BuiltInError;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.web.method.HandlerMethod;

/**
 * What the security of methods refuses, by one kind of annotation: that of a method
 * counts, else that of its class.
 *
 * @param enforcer the name of the bean without which the annotations do nothing
 * @param annotations the names of the annotations
 */
record MethodSecurity(String enforcer, List<String> annotations) {

	private static final String PRE_AUTHORIZE = "org.springframework.security.access.prepost.PreAuthorize";

	private static final String PERMIT_ALL = "jakarta.annotation.security.PermitAll";

	private static final Set<String> FOR_ALL = Set.of("permitAll", "permitAll()");

	private static final Set<String> FOR_KNOWN = Set.of("authenticated", "fullyAuthenticated", "isAuthenticated()",
			"isFullyAuthenticated()");

	private static final List<MethodSecurity> KINDS = List.of(
			new MethodSecurity("preAuthorizeAuthorizationMethodInterceptor", List.of(PRE_AUTHORIZE)),
			new MethodSecurity("securedAuthorizationMethodInterceptor",
					List.of("org.springframework.security.access.annotation.Secured")),
			new MethodSecurity("jsr250AuthorizationMethodInterceptor", List
				.of("jakarta.annotation.security.RolesAllowed", "jakarta.annotation.security.DenyAll", PERMIT_ALL)));

	/**
	 * Adds the codes of refusals.
	 */
	static void add(HandlerMethod handler, BeanFactory beans, Set<String> codes) {
		for (MethodSecurity kind : KINDS) {
			MergedAnnotation<?> annotation = beans.containsBean(kind.enforcer()) ? kind.find(handler) : null;
			if (annotation != null) {
				add(annotation, codes);
			}
		}
	}

	private static void add(MergedAnnotation<?> annotation, Set<String> codes) {
		String name = annotation.getType().getName();
		String expression = name.equals(PRE_AUTHORIZE) ? annotation.getString("value").strip() : "";
		if (name.equals(PERMIT_ALL) || FOR_ALL.contains(expression)) {
			return;
		}
		codes.add(BuiltInError.UNAUTHENTICATED.code());
		if (!FOR_KNOWN.contains(expression)) {
			codes.add(BuiltInError.FORBIDDEN.code());
		}
	}

	private @Nullable MergedAnnotation<?> find(HandlerMethod handler) {
		MergedAnnotation<?> ofMethod = nearest(
				MergedAnnotations.from(handler.getMethod(), SearchStrategy.TYPE_HIERARCHY));
		return (ofMethod != null) ? ofMethod
				: nearest(MergedAnnotations.from(handler.getBeanType(), SearchStrategy.TYPE_HIERARCHY));
	}

	private @Nullable MergedAnnotation<?> nearest(MergedAnnotations present) {
		return present.stream()
			.filter((annotation) -> this.annotations.contains(annotation.getType().getName()))
			.min(Comparator.comparingInt(MergedAnnotation::getAggregateIndex))
			.orElse(null);
	}

}
