package io.github.errorcontract.security;

import java.util.function.Supplier;

import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.webmvc.ContractCorsProcessor;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;

import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.TypeReference;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servletapi.SecurityContextHolderAwareRequestFilter;
import org.springframework.util.function.SingletonSupplier;

/**
 * Puts the contract around what the filters of each chain answer with, as soon as the
 * chain is built and the application has had its say.
 */
public final class SecurityFilterChainBeanPostProcessor implements BeanPostProcessor {

	private final ContractParts parts;

	private final boolean browserPages;

	/**
	 * Creates the post-processor.
	 * @param responder answers; asked for when the first failure needs it, like the scope
	 * @param scope the paths that keep the contract
	 * @param browserPages whether errors are dispatched to a page, which must not be
	 * refused once more
	 */
	public SecurityFilterChainBeanPostProcessor(ObjectProvider<ErrorResponder> responder,
			ObjectProvider<ContractScope> scope, boolean browserPages) {
		this.browserPages = browserPages;
		Supplier<ErrorResponder> answering = SingletonSupplier.of(responder::getObject);
		Supplier<ContractScope> covering = SingletonSupplier.of(scope::getObject);
		this.parts = new ContractParts(new SecurityAnswers(answering, covering),
				new ContractCorsProcessor(responder, scope));
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String beanName) {
		if (bean instanceof SecurityFilterChain chain) {
			for (Filter filter : chain.getFilters()) {
				dress(filter);
			}
		}
		return bean;
	}

	private void dress(Filter filter) {
		PartField.replaceAll(filter, this.parts);
		if (filter instanceof SecurityContextHolderAwareRequestFilter aware) {
			adopt(aware);
		}
		if (this.browserPages && filter instanceof AuthorizationFilter authorization) {
			authorization.setFilterErrorDispatch(false);
		}
	}

	/**
	 * Lets the filter hand its new entry point to
	 * {@code HttpServletRequest.authenticate}.
	 */
	private static void adopt(SecurityContextHolderAwareRequestFilter filter) {
		try {
			filter.afterPropertiesSet();
		}
		catch (ServletException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Lets a native image read the fields of the filters.
	 */
	public static final class FieldHints implements RuntimeHintsRegistrar {

		@Override
		public void registerHints(RuntimeHints hints, @Nullable ClassLoader classLoader) {
			PartField.OWNERS.forEach((owner) -> hints.reflection()
				.registerType(TypeReference.of(owner), MemberCategory.ACCESS_DECLARED_FIELDS));
		}

	}

}
