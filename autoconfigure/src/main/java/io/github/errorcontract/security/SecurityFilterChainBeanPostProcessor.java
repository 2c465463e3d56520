package io.github.errorcontract.security;

import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.answer.ContractCorsProcessor;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;

import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.TypeReference;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationFilter;
import org.springframework.security.web.servletapi.SecurityContextHolderAwareRequestFilter;

/**
 * Wraps the handlers of each security filter chain after the application has built it,
 * and the user stores of what checks passwords. Spring Security has its authentication
 * managers processed like beans.
 */
final class SecurityFilterChainBeanPostProcessor implements BeanPostProcessor {

	private final SecurityHandlerWrapper wrapper;

	private final boolean browserPages;

	/**
	 * Creates the post-processor.
	 * @param responder the responder, resolved when the first failure needs it
	 * @param scope the paths that keep the contract, resolved likewise
	 * @param browserPages whether errors are dispatched to a page, which must not be
	 * secured again
	 */
	SecurityFilterChainBeanPostProcessor(ObjectProvider<ErrorResponder> responder, ObjectProvider<ContractScope> scope,
			boolean browserPages) {
		this.browserPages = browserPages;
		this.wrapper = new SecurityHandlerWrapper(new SecurityResponder(responder, scope),
				new ContractCorsProcessor(responder, scope));
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String beanName) {
		if (bean instanceof SecurityFilterChain chain) {
			for (Filter filter : chain.getFilters()) {
				wrapHandlers(filter);
			}
		}
		else if (bean instanceof ProviderManager manager) {
			manager.getProviders().forEach((provider) -> HandlerFields.wrapAll(provider, this.wrapper));
		}
		else if (bean instanceof AuthenticationProvider) {
			HandlerFields.wrapAll(bean, this.wrapper);
		}
		return bean;
	}

	private void wrapHandlers(Filter filter) {
		HandlerFields.wrapAll(filter, this.wrapper);
		if (filter instanceof SecurityContextHolderAwareRequestFilter aware) {
			publishEntryPoint(aware);
		}
		if (filter instanceof RememberMeAuthenticationFilter remembering) {
			HandlerFields.wrapAll(remembering.getRememberMeServices(), this.wrapper);
		}
		if (this.browserPages && filter instanceof AuthorizationFilter authorization) {
			authorization.setFilterErrorDispatch(false);
		}
	}

	/**
	 * Passes the new entry point on to {@code HttpServletRequest.authenticate}.
	 */
	private static void publishEntryPoint(SecurityContextHolderAwareRequestFilter filter) {
		try {
			filter.afterPropertiesSet();
		}
		catch (ServletException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Hints that let a native image read the fields of the filters.
	 */
	static final class FieldHints implements RuntimeHintsRegistrar {

		@Override
		public void registerHints(RuntimeHints hints, @Nullable ClassLoader classLoader) {
			HandlerFields.OWNERS.forEach((owner) -> hints.reflection()
				.registerType(TypeReference.of(owner), MemberCategory.ACCESS_DECLARED_FIELDS));
		}

	}

}
