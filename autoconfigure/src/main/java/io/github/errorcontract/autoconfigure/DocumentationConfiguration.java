package io.github.errorcontract.autoconfigure;

import io.github.errorcontract.documentation.ErrorSchema;
import io.github.errorcontract.renderer.WireNames;

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
	ErrorSchema errorContractSchema(WireNames names, ErrorContractProperties properties) {
		return new ErrorSchema(names, properties.getRequestId().isEnabled());
	}

}
