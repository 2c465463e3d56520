package io.github.errorcontract.autoconfigure;

import io.github.errorcontract.documentation.ErrorSchema;
import io.github.errorcontract.renderer.WireFormat;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the endpoint and the page share.
 */
@Configuration(proxyBeanMethods = false)
class DocumentationConfiguration {

	@Bean
	@ConditionalOnMissingBean
	ErrorSchema errorContractSchema(WireFormat format, ErrorContractProperties properties) {
		return new ErrorSchema(format.names(), properties.getRequestId().isEnabled());
	}

}
