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
 * Who is refused by Spring Security. Its chains are asked whether an unknown caller, and
 * a known one without any authority, may send the request; of methods the annotations
 * count that something enforces.
 */
public final class SecurityAccess implements AccessRules {

	/** Matchers of paths keep in a request what they have found out. */
	private static final PathPatternRequestTransformer REQUESTS = new PathPatternRequestTransformer();

	private static final String BEARER = "BearerTokenAuthenticationFilter";

	private static final Set<String> OTHERS = Set.of("BasicAuthenticationFilter",
			"UsernamePasswordAuthenticationFilter");

	private static final Authentication UNKNOWN = new AnonymousAuthenticationToken("documentation", "anonymousUser",
			AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

	private static final Authentication POWERLESS = UsernamePasswordAuthenticationToken.authenticated("user", "",
			List.of());

	private final ListableBeanFactory beans;

	/**
	 * Creates the rules.
	 * @param beans have the parts of Spring Security, which are asked for at the first
	 * document
	 */
	public SecurityAccess(ListableBeanFactory beans) {
		this.beans = beans;
	}

	@Override
	public void add(HandlerMethod handler, Set<String> codes) {
		MethodSecurity.add(handler, this.beans, codes);
	}

	@Override
	public void add(String path, String method, Set<String> codes) {
		if (isRefused(path, method, POWERLESS)) {
			codes.add(BuiltInError.FORBIDDEN.code());
		}
		if (isRefused(path, method, UNKNOWN)) {
			codes.add(BuiltInError.UNAUTHENTICATED.code());
		}
		HttpServletRequest request = REQUESTS.transform(new FilterInvocation("", path, method).getRequest());
		List<Filter> filters = filters(request);
		if (has(filters, Set.of(BEARER))) {
			addBearers(codes, has(filters, OTHERS));
		}
		else if (filters.stream().anyMatch((filter) -> demandsToken(filter, request))) {
			codes.add(BuiltInError.INVALID_CSRF_TOKEN.code());
		}
	}

	/**
	 * Adds what is wrong with tokens. Where nothing but a token tells who calls, it is
	 * the scope that is missing.
	 */
	private static void addBearers(Set<String> codes, boolean others) {
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
	 * Tells whether a caller is refused; what the chains cannot tell without a real
	 * request is not claimed.
	 */
	private boolean isRefused(String path, String method, Authentication caller) {
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

	private static boolean has(List<Filter> filters, Set<String> names) {
		return filters.stream().anyMatch((filter) -> names.contains(filter.getClass().getSimpleName()));
	}

	private static boolean demandsToken(Filter filter, HttpServletRequest request) {
		Object demanded = (filter instanceof CsrfFilter)
				? new DirectFieldAccessor(filter).getPropertyValue("requireCsrfProtectionMatcher") : null;
		return demanded instanceof RequestMatcher matcher && matcher.matches(request);
	}

}
