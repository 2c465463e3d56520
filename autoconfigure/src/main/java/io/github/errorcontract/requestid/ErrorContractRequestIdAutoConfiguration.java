package io.github.errorcontract.requestid;

import java.util.regex.Pattern;

import io.github.errorcontract.RequestIdGenerator;
import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.boot.HeadersProperties;
import io.github.errorcontract.headers.RequestIdHeader;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * {@link AutoConfiguration Auto-configuration} of the request ID: what generates and
 * accepts it, and what takes it to the threads of an executor. The filter that assigns it
 * belongs to the web stack.
 */
@AutoConfiguration(after = ErrorContractAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnBooleanProperty(name = { "error-contract.enabled", "error-contract.request-id.enabled" },
		matchIfMissing = true)
@EnableConfigurationProperties(RequestIdProperties.class)
public final class ErrorContractRequestIdAutoConfiguration {

	private final RequestIdProperties settings;

	ErrorContractRequestIdAutoConfiguration(RequestIdProperties settings, HeadersProperties headers,
			Environment environment) {
		new RequestIdCheck(environment).check(settings, headers);
		this.settings = settings;
	}

	@Bean
	RequestIdHeader errorContractRequestIdHeader() {
		return new RequestIdHeader(this.settings.getHeader());
	}

	@Bean
	@ConditionalOnMissingBean
	RequestIdGenerator errorContractRequestIdGenerator() {
		return new TimeOrderedRequestIdGenerator();
	}

	@Bean
	RequestIdPolicy errorContractRequestIdPolicy(RequestIdGenerator generator) {
		boolean taken = this.settings.isAcceptIncoming() && this.settings.getSource() == RequestIdSource.GENERATED;
		return new RequestIdPolicy(generator, taken ? Pattern.compile(this.settings.getIncomingPattern()) : null);
	}

	@Bean
	@ConditionalOnMissingBean
	RequestIdTaskDecorator errorContractRequestIdTaskDecorator() {
		return new RequestIdTaskDecorator(this.settings.getMdcKey());
	}

}
