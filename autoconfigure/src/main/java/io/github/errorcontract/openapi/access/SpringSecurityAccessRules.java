package io.github.errorcontract.openapi.access;

import java.util.List;
import java.util.Set;

import io.github.errorcontract.BuiltInError;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.DirectFieldAccessor;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.FilterInvocation;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.PathPatternRequestTransformer;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.method.HandlerMethod;

/**
 * {@link AccessRules} of Spring Security. The filter chains are asked whether they permit
 * the request to an anonymous caller, and to an authenticated caller without authorities.
 * Annotations on methods count if they are enforced.
 */
public final class SpringSecurityAccessRules implements AccessRules {

	/** Path matchers store attributes in the request. */
	private static final PathPatternRequestTransformer REQUESTS = new PathPatternRequestTransformer();

	private static final String BEARER = "BearerTokenAuthenticationFilter";

	private static final Set<String> OTHERS = Set.of("BasicAuthenticationFilter",
			"UsernamePasswordAuthenticationFilter");

	private static final Authentication ANONYMOUS = new AnonymousAuthenticationToken("documentation", "anonymousUser",
			AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

	private static final Authentication WITHOUT_AUTHORITIES = UsernamePasswordAuthenticationToken.authenticated("user",
			"", List.of());

	private final ListableBeanFactory beans;

	/**
	 * Creates the rules.
	 * @param beans the beans of Spring Security, which are looked up for each document
	 */
	public SpringSecurityAccessRules(ListableBeanFactory beans) {
		this.beans = beans;
	}

	@Override
	public void addMethodRejections(HandlerMethod handler, Set<String> codes) {
		MethodSecurityAnnotations.add(handler, this.beans, codes);
	}

	@Override
	public void addPathRejections(String path, String method, Set<String> codes) {
		if (isRejected(path, method, WITHOUT_AUTHORITIES)) {
			codes.add(BuiltInError.FORBIDDEN.code());
		}
		if (isRejected(path, method, ANONYMOUS)) {
			codes.add(BuiltInError.UNAUTHENTICATED.code());
		}
		HttpServletRequest request = REQUESTS.transform(new FilterInvocation("", path, method).getRequest());
		List<Filter> filters = filters(request);
		if (containsAny(filters, Set.of(BEARER))) {
			addBearerTokenCodes(codes, containsAny(filters, OTHERS));
		}
		else if (filters.stream().anyMatch((filter) -> requiresCsrfToken(filter, request))) {
			codes.add(BuiltInError.INVALID_CSRF_TOKEN.code());
		}
	}

	/**
	 * Adds the codes of bearer tokens. If tokens are the only means of authentication, an
	 * insufficient scope replaces missing authorities.
	 */
	private static void addBearerTokenCodes(Set<String> codes, boolean others) {
		if (codes.contains(BuiltInError.UNAUTHENTICATED.code())) {
			codes.add(BuiltInError.INVALID_TOKEN.code());
		}
		if (codes.contains(BuiltInError.FORBIDDEN.code())) {
			codes.add(BuiltInError.INSUFFICIENT_SCOPE.code());
			if (!others) {
				codes.remove(BuiltInError.FORBIDDEN.code());
			}
		}
	}

	/**
	 * Returns whether a caller is rejected, false if the chains need an actual request.
	 */
	private boolean isRejected(String path, String method, Authentication caller) {
		WebInvocationPrivilegeEvaluator evaluator = this.beans.getBeanProvider(WebInvocationPrivilegeEvaluator.class)
			.getIfUnique();
		try {
			return evaluator != null && !evaluator.isAllowed("", path, method, caller);
		}
		catch (RuntimeException ex) {
			return false;
		}
	}

	private List<Filter> filters(HttpServletRequest request) {
		FilterChainProxy proxy = this.beans.getBeanProvider(FilterChainProxy.class).getIfUnique();
		try {
			for (SecurityFilterChain chain : (proxy != null) ? proxy.getFilterChains()
					: List.<SecurityFilterChain>of()) {
				if (chain.matches(request)) {
					return chain.getFilters();
				}
			}
		}
		catch (RuntimeException ex) {
			return List.of();
		}
		return List.of();
	}

	private static boolean containsAny(List<Filter> filters, Set<String> names) {
		return filters.stream().anyMatch((filter) -> names.contains(filter.getClass().getSimpleName()));
	}

	private static boolean requiresCsrfToken(Filter filter, HttpServletRequest request) {
		Object requiring = (filter instanceof CsrfFilter)
				? new DirectFieldAccessor(filter).getPropertyValue("requireCsrfProtectionMatcher") : null;
		return requiring instanceof RequestMatcher matcher && matcher.matches(request);
	}

}
