package io.github.errorcontract.actuate;

import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.documentation.ErrorSchema;
import io.github.errorcontract.headers.RequestIdHeader;
import io.github.errorcontract.policy.PolicyReport;
import io.github.errorcontract.renderer.WireFormat;
import io.github.errorcontract.resolver.ErrorResolver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;

/**
 * {@link AutoConfiguration Auto-configuration} for the Actuator endpoint {@code errors}.
 */
@AutoConfiguration(after = ErrorContractAutoConfiguration.class)
@ConditionalOnBooleanProperty(name = "error-contract.enabled", matchIfMissing = true)
@ConditionalOnClass(name = { "org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint",
		"org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint" })
@ConditionalOnAvailableEndpoint(ErrorsEndpoint.class)
public final class ErrorContractActuatorAutoConfiguration {

	@Bean
	ErrorsEndpoint errorContractErrorsEndpoint(ErrorCatalog catalog, ErrorResolver resolver,
			ObjectProvider<PolicyReport> policy, WireFormat format, ObjectProvider<RequestIdHeader> requestIdHeader,
			ApplicationContext context) {
		CatalogReport report = new CatalogReport(catalog, resolver, policy.getIfAvailable(() -> PolicyReport.NONE),
				format.names(), new ScopeReport(context));
		return new ErrorsEndpoint(report, new ErrorSchema(format.names(), requestIdHeader.getIfAvailable() != null),
				context.getClassLoader());
	}

}
