package io.github.errorcontract.requestid;

import io.micrometer.context.ThreadLocalAccessor;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * Auto-configuration of what takes the request ID along with Micrometer's context
 * propagation.
 */
@AutoConfiguration(after = ErrorContractRequestIdAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass(ThreadLocalAccessor.class)
@ConditionalOnBean(RequestIdPolicy.class)
@ConditionalOnBooleanProperty(name = { "error-contract.enabled", "error-contract.request-id.enabled" },
		matchIfMissing = true)
@EnableConfigurationProperties(RequestIdProperties.class)
public final class ErrorContractRequestIdPropagationAutoConfiguration {

	ErrorContractRequestIdPropagationAutoConfiguration() {
	}

	@Bean
	RequestIdThreadLocalAccessor errorContractRequestIdThreadLocalAccessor(RequestIdProperties properties) {
		return new RequestIdThreadLocalAccessor(properties.getMdcKey());
	}

}
