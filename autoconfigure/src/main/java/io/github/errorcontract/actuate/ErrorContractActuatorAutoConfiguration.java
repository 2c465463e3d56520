package io.github.errorcontract.actuate;

import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.documentation.DocumentationConfiguration;
import io.github.errorcontract.documentation.ErrorSchema;
import io.github.errorcontract.policy.PolicyReport;
import io.github.errorcontract.renderer.WireFormat;
import io.github.errorcontract.resolver.ErrorResolver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * Auto-configuration of the Actuator endpoint {@code errors}.
 */
@AutoConfiguration(after = ErrorContractAutoConfiguration.class)
@ConditionalOnBooleanProperty(name = "error-contract.enabled", matchIfMissing = true)
@ConditionalOnClass(name = { "org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint",
		"org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint" })
@ConditionalOnAvailableEndpoint(ErrorsEndpoint.class)
@Import(DocumentationConfiguration.class)
public final class ErrorContractActuatorAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	ErrorsEndpoint errorContractErrorsEndpoint(CatalogReport report, ErrorSchema schema, ApplicationContext context) {
		return new ErrorsEndpoint(report, schema, context.getClassLoader());
	}

	@Bean
	@ConditionalOnMissingBean
	CatalogReport errorContractCatalogReport(ErrorCatalog catalog, ErrorResolver resolver,
			ObjectProvider<PolicyReport> policy, WireFormat format) {
		return new CatalogReport(catalog, resolver, policy.getIfAvailable(() -> PolicyReport.NONE), format.names());
	}

}
