package io.github.errorcontract.security;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import io.github.errorcontract.servlet.answer.ContractCorsProcessor;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.Http403ForbiddenEntryPoint;
import org.springframework.security.web.session.InvalidSessionStrategy;
import org.springframework.security.web.session.RequestedUrlRedirectInvalidSessionStrategy;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;
import org.springframework.security.web.util.matcher.RequestMatcherEntry;
import org.springframework.web.cors.CorsProcessor;
import org.springframework.web.cors.DefaultCorsProcessor;

/**
 * Wraps the handlers of Spring Security's filters, by the interface that a filter needs.
 * The application's own handlers are never wrapped, nor are those of Security's that only
 * the application can have chosen. Its user stores are, so that they do not tell which
 * accounts exist.
 */
final class SecurityHandlerWrapper {

	private static final String SPRING_SECURITY = "org.springframework.security.";

	private final Map<Class<?>, UnaryOperator<Object>> wrappers = new HashMap<>();

	SecurityHandlerWrapper(SecurityResponder responder, ContractCorsProcessor cors) {
		add(AuthenticationEntryPoint.class, (entryPoint) -> wrapEntryPoint(entryPoint, responder));
		add(AccessDeniedHandler.class, (handler) -> new ContractAccessDeniedHandler(handler, responder));
		add(AuthenticationFailureHandler.class,
				(handler) -> new ContractAuthenticationFailureHandler(handler, responder));
		add(SessionInformationExpiredStrategy.class,
				(strategy) -> new ContractSessionInformationExpiredStrategy(strategy, responder));
		add(InvalidSessionStrategy.class, (strategy) -> (strategy instanceof RequestedUrlRedirectInvalidSessionStrategy)
				? strategy : new ContractInvalidSessionStrategy(strategy, responder));
		this.wrappers.put(UserDetailsService.class,
				(store) -> MissingAccountUserDetailsService.of((UserDetailsService) store));
		this.wrappers.put(CorsProcessor.class,
				(processor) -> (processor.getClass() == DefaultCorsProcessor.class) ? cors : processor);
	}

	private <T> void add(Class<T> type, UnaryOperator<T> wrapper) {
		this.wrappers.put(type, (handler) -> isOfSpringSecurity(handler) ? wrapper.apply(type.cast(handler)) : handler);
	}

	/**
	 * Tells whether the class of an object is Spring Security's, not the application's.
	 */
	static boolean isOfSpringSecurity(Object object) {
		return object.getClass().getName().startsWith(SPRING_SECURITY);
	}

	/**
	 * Tells whether handlers of an interface are wrapped at all.
	 */
	boolean supports(Class<?> type) {
		return this.wrappers.containsKey(type);
	}

	/**
	 * Wraps a handler.
	 * @param type a supported interface
	 * @param handler the handler that a filter has
	 * @return the wrapper, or the handler itself if it stays as it is
	 */
	Object wrap(Class<?> type, Object handler) {
		return this.wrappers.getOrDefault(type, UnaryOperator.identity()).apply(handler);
	}

	private AuthenticationEntryPoint wrapEntryPoint(AuthenticationEntryPoint entryPoint, SecurityResponder responder) {
		if (entryPoint instanceof DelegatingAuthenticationEntryPoint delegating) {
			return wrapChoices(delegating);
		}
		return (entryPoint instanceof Http403ForbiddenEntryPoint) ? entryPoint
				: new ContractAuthenticationEntryPoint(entryPoint, responder);
	}

	/**
	 * Wraps each of the entry points between which a delegating one chooses, because some
	 * of them may be the application's.
	 */
	private AuthenticationEntryPoint wrapChoices(DelegatingAuthenticationEntryPoint delegating) {
		if (HandlerFields.read(delegating, "entryPoints") instanceof List<?> entries
				&& HandlerFields.read(delegating, "defaultEntryPoint") instanceof AuthenticationEntryPoint last) {
			List<RequestMatcherEntry<AuthenticationEntryPoint>> choices = new ArrayList<>();
			for (Object element : entries) {
				RequestMatcherEntry<?> entry = (RequestMatcherEntry<?>) element;
				choices.add(new RequestMatcherEntry<>(entry.getRequestMatcher(), wrapChoice(entry.getEntry())));
			}
			return new DelegatingAuthenticationEntryPoint(wrapChoice(last), choices);
		}
		return delegating;
	}

	private AuthenticationEntryPoint wrapChoice(Object entryPoint) {
		return (AuthenticationEntryPoint) wrap(AuthenticationEntryPoint.class, entryPoint);
	}

}
