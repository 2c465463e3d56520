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
 * One kind of method security annotations. An annotation on a method takes precedence
 * over one on its class.
 *
 * @param enforcer the name of the bean that enforces the annotations
 * @param annotations the names of the annotations
 */
record MethodSecurityAnnotations(String enforcer, List<String> annotations) {

	private static final String PRE_AUTHORIZE = "org.springframework.security.access.prepost.PreAuthorize";

	private static final String PERMIT_ALL = "jakarta.annotation.security.PermitAll";

	private static final Set<String> PERMITTING = Set.of("permitAll", "permitAll()");

	private static final Set<String> AUTHENTICATING = Set.of("authenticated", "fullyAuthenticated", "isAuthenticated()",
			"isFullyAuthenticated()");

	private static final List<MethodSecurityAnnotations> KINDS = List.of(
			new MethodSecurityAnnotations("preAuthorizeAuthorizationMethodInterceptor", List.of(PRE_AUTHORIZE)),
			new MethodSecurityAnnotations("securedAuthorizationMethodInterceptor",
					List.of("org.springframework.security.access.annotation.Secured")),
			new MethodSecurityAnnotations("jsr250AuthorizationMethodInterceptor", List
				.of("jakarta.annotation.security.RolesAllowed", "jakarta.annotation.security.DenyAll", PERMIT_ALL)));

	/**
	 * Adds the codes of rejections by all kinds of annotations.
	 */
	static void add(HandlerMethod handler, BeanFactory beans, Set<String> codes) {
		for (MethodSecurityAnnotations kind : KINDS) {
			MergedAnnotation<?> annotation = beans.containsBean(kind.enforcer()) ? kind.find(handler) : null;
			if (annotation != null) {
				add(annotation, codes);
			}
		}
	}

	private static void add(MergedAnnotation<?> annotation, Set<String> codes) {
		String name = annotation.getType().getName();
		String expression = name.equals(PRE_AUTHORIZE) ? annotation.getString("value").strip() : "";
		if (name.equals(PERMIT_ALL) || PERMITTING.contains(expression)) {
			return;
		}
		codes.add(BuiltInError.UNAUTHENTICATED.code());
		if (!AUTHENTICATING.contains(expression)) {
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
