package io.github.errorcontract.requestid;

import java.util.regex.Pattern;

import io.github.errorcontract.RequestIdGenerator;
import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.boot.ErrorContractProperties;
import io.github.errorcontract.servlet.RequestIds;
import io.github.errorcontract.servlet.filter.OutermostFilterRegistration;
import io.github.errorcontract.servlet.filter.RequestIdFilter;
import jakarta.servlet.Filter;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/**
 * Auto-configuration of the request ID: the filter that gives it, and what takes it to
 * the threads of an executor.
 */
@AutoConfiguration(after = ErrorContractAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass(Filter.class)
@ConditionalOnBooleanProperty(name = { "error-contract.enabled", "error-contract.request-id.enabled" },
		matchIfMissing = true)
public final class ErrorContractRequestIdAutoConfiguration {

	private final RequestIdProperties settings;

	ErrorContractRequestIdAutoConfiguration(ErrorContractProperties errorContractProperties) {
		this.settings = errorContractProperties.getRequestId();
	}

	@Bean
	@ConditionalOnMissingBean
	RequestIdGenerator errorContractRequestIdGenerator() {
		return new TimeOrderedRequestIdGenerator();
	}

	@Bean
	@ConditionalOnMissingBean
	RequestIds errorContractRequestIds(RequestIdGenerator errorContractRequestIdGenerator) {
		boolean taken = this.settings.isAcceptIncoming() && this.settings.getSource() == RequestIdSource.GENERATED;
		Pattern incoming = taken ? Pattern.compile(this.settings.getIncomingPattern()) : null;
		return new RequestIds(new RequestIdPolicy(errorContractRequestIdGenerator, incoming),
				this.settings.getHeader());
	}

	@Bean
	@ConditionalOnMissingBean(parameterizedContainer = FilterRegistrationBean.class, value = RequestIdFilter.class)
	FilterRegistrationBean<RequestIdFilter> errorContractRequestIdFilter(RequestIds errorContractRequestIds) {
		return new OutermostFilterRegistration<>(
				new RequestIdFilter(errorContractRequestIds, this.settings.getMdcKey()), 0);
	}

	@Bean
	@ConditionalOnMissingBean
	RequestIdTaskDecorator errorContractRequestIdTaskDecorator() {
		return new RequestIdTaskDecorator(this.settings.getMdcKey());
	}

}
