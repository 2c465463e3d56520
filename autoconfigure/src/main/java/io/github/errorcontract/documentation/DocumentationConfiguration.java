package io.github.errorcontract.documentation;

import io.github.errorcontract.headers.RequestIdHeader;
import io.github.errorcontract.renderer.WireFormat;

import org.springframework.beans.factory.ObjectProvider;
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
	ErrorSchema errorContractSchema(WireFormat format, ObjectProvider<RequestIdHeader> requestIdHeader) {
		return new ErrorSchema(format.names(), requestIdHeader.getIfAvailable() != null);
	}

}
