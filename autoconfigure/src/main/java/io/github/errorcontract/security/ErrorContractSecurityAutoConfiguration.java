package io.github.errorcontract.security;

import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.response.RequestChallenges;
import io.github.errorcontract.webmvc.ErrorContractWebMvcAutoConfiguration;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ImportRuntimeHints;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * Auto-configuration of the answers to what Spring Security refuses.
 */
@AutoConfiguration(after = ErrorContractWebMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass({ HttpSecurity.class, DefaultSecurityFilterChain.class })
@ConditionalOnBooleanProperty(name = "error-contract.enabled", matchIfMissing = true)
@ConditionalOnBean(ErrorResponder.class)
@ImportRuntimeHints(SecurityFilterChainBeanPostProcessor.FieldHints.class)
public final class ErrorContractSecurityAutoConfiguration {

	@Bean
	static SecurityFilterChainBeanPostProcessor errorContractSecurityFilterChainBeanPostProcessor(
			ObjectProvider<ErrorResponder> responder, ObjectProvider<ContractScope> scope, Environment environment) {
		boolean pages = environment.getProperty("error-contract.scope.browser-pages", Boolean.class, false);
		return new SecurityFilterChainBeanPostProcessor(responder, scope, pages);
	}

	@Bean
	DefaultEntryPointCustomizer errorContractDefaultEntryPointCustomizer(ObjectProvider<ErrorResponder> responder,
			ObjectProvider<ContractScope> scope) {
		return new DefaultEntryPointCustomizer(responder, scope);
	}

	@Bean
	@Lazy
	RequestChallenges errorContractRequestChallenges(ObjectProvider<FilterChainProxy> proxies) {
		return new GuardingChainChallenges(proxies);
	}

	// A bean of this type is how Spring Security is told which handler to use
	@Bean
	@ConditionalOnMissingBean(RequestRejectedHandler.class)
	ContractRequestRejectedHandler errorContractRequestRejectedHandler(ErrorResponder responder, ContractScope scope) {
		return new ContractRequestRejectedHandler(responder, scope);
	}

}
