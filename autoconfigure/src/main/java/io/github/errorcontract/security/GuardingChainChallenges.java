package io.github.errorcontract.security;

import java.util.List;

import io.github.errorcontract.servlet.response.RequestChallenges;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.RequestMatcherEntry;

/**
 * The challenges that the security filter chain of a request would send to a caller
 * without credentials. Only entry points of Spring Security's own are asked, with a
 * response that takes nothing; where the chain has one of the application's, or a login
 * page for a caller that is no browser, its mechanisms are asked instead.
 */
final class GuardingChainChallenges implements RequestChallenges {

	private static final String ENTRY_POINT = "authenticationEntryPoint";

	private final ObjectProvider<FilterChainProxy> proxies;

	/**
	 * Creates the source.
	 * @param proxies know the chains
	 */
	GuardingChainChallenges(ObjectProvider<FilterChainProxy> proxies) {
		this.proxies = proxies;
	}

	/**
	 * Returns the challenges of the first chain that matches; none in an ERROR dispatch,
	 * which has another path than the request.
	 */
	@Override
	public List<String> of(HttpServletRequest request, HttpServletResponse response) {
		if (request.getDispatcherType() == DispatcherType.ERROR) {
			return List.of();
		}
		try {
			return this.proxies.stream()
				.flatMap((proxy) -> proxy.getFilterChains().stream())
				.filter((chain) -> chain.matches(request))
				.findFirst()
				.map((chain) -> challenges(chain, request, response))
				.orElse(List.of());
		}
		catch (RuntimeException ex) {
			return List.of();
		}
	}

	private static List<String> challenges(SecurityFilterChain chain, HttpServletRequest request,
			HttpServletResponse response) {
		for (Filter filter : chain.getFilters()) {
			if (filter instanceof ExceptionTranslationFilter translation) {
				ContractAuthenticationEntryPoint chosen = chosen(translation.getAuthenticationEntryPoint(), request);
				return (chosen != null && !isPageForNobody(chosen, request)) ? ask(chosen, request, response)
						: ofMechanisms(chain, request, response);
			}
		}
		return List.of();
	}

	/**
	 * Tells whether the entry point would send a caller to a login page who has no use
	 * for it. A person who navigates has, and would be asked for a password by the
	 * browser itself if there were a challenge.
	 */
	private static boolean isPageForNobody(ContractAuthenticationEntryPoint chosen, HttpServletRequest request) {
		return chosen.securitys() == null && !new NavigationRequestMatcher().matches(request);
	}

	private static List<String> ofMechanisms(SecurityFilterChain chain, HttpServletRequest request,
			HttpServletResponse response) {
		return chain.getFilters()
			.stream()
			.filter((filter) -> !(filter instanceof ExceptionTranslationFilter))
			.map((filter) -> chosen(HandlerFields.read(filter, ENTRY_POINT), request))
			.map((entryPoint) -> (entryPoint != null) ? ask(entryPoint, request, response) : List.<String>of())
			.filter((challenges) -> !challenges.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	/**
	 * Returns the entry point of Spring Security's that is responsible, null where it is
	 * another one.
	 */
	private static @Nullable ContractAuthenticationEntryPoint chosen(@Nullable Object entryPoint,
			HttpServletRequest request) {
		if (entryPoint instanceof DelegatingAuthenticationEntryPoint delegating
				&& HandlerFields.read(delegating, "entryPoints") instanceof List<?> entries) {
			for (Object element : entries) {
				RequestMatcherEntry<?> entry = (RequestMatcherEntry<?>) element;
				if (entry.getRequestMatcher().matches(request)) {
					return chosen(entry.getEntry(), request);
				}
			}
			return chosen(HandlerFields.read(delegating, "defaultEntryPoint"), request);
		}
		return (entryPoint instanceof ContractAuthenticationEntryPoint contract) ? contract : null;
	}

	private static List<String> ask(ContractAuthenticationEntryPoint chosen, HttpServletRequest request,
			HttpServletResponse response) {
		AuthenticationEntryPoint entryPoint = chosen.securitys();
		if (entryPoint == null) {
			return List.of();
		}
		ChallengeResponse asked = new ChallengeResponse(response);
		try {
			entryPoint.commence(request, asked,
					new InsufficientAuthenticationException("Full authentication is required"));
		}
		catch (Exception ex) {
			return List.of();
		}
		return asked.challenges();
	}

}
