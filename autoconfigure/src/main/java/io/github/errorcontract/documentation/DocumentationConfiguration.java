package io.github.errorcontract.documentation;

import io.github.errorcontract.boot.ErrorContractProperties;
import io.github.errorcontract.renderer.WireFormat;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the endpoint and the page share.
 */
@Configuration(proxyBeanMethods = false)
public class DocumentationConfiguration {

	@Bean
	@ConditionalOnMissingBean
	ErrorSchema errorContractSchema(WireFormat format, ErrorContractProperties properties) {
		return new ErrorSchema(format.names(), properties.getRequestId().isEnabled());
	}

}
