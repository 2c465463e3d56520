package io.github.errorcontract.autoconfigure;

import io.github.errorcontract.security.DefaultEntryPoint;
import io.github.errorcontract.security.RejectedRequests;
import io.github.errorcontract.security.SecurityChainDresser;
import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;

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
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * Auto-configuration of the door of Spring Security.
 */
@AutoConfiguration(after = ErrorContractServletAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass({ HttpSecurity.class, DefaultSecurityFilterChain.class })
@ConditionalOnBooleanProperty(name = "error-contract.enabled", matchIfMissing = true)
@ConditionalOnBean(ErrorResponder.class)
@ImportRuntimeHints(SecurityChainDresser.FieldHints.class)
public final class ErrorContractSecurityAutoConfiguration {

	@Bean
	static SecurityChainDresser errorContractSecurityChainDresser(ObjectProvider<ErrorResponder> responder,
			ObjectProvider<ContractScope> scope, Environment environment) {
		boolean pages = environment.getProperty("error-contract.browser-pages", Boolean.class, false);
		return new SecurityChainDresser(responder, scope, pages);
	}

	@Bean
	DefaultEntryPoint errorContractDefaultEntryPoint(ObjectProvider<ErrorResponder> responder,
			ObjectProvider<ContractScope> scope) {
		return new DefaultEntryPoint(responder, scope);
	}

	@Bean
	@ConditionalOnMissingBean(RequestRejectedHandler.class)
	RejectedRequests errorContractRejectedRequests(ErrorResponder responder, ContractScope scope) {
		return new RejectedRequests(responder, scope);
	}

}
