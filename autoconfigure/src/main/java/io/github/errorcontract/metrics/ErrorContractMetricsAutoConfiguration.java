package io.github.errorcontract.metrics;

import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.boot.ErrorContractProperties;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/**
 * {@link AutoConfiguration Auto-configuration} for the error counter, if there is a
 * single or a primary {@link MeterRegistry}.
 */
@AutoConfiguration(after = ErrorContractAutoConfiguration.class,
		afterName = "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean(ErrorCatalog.class)
@ConditionalOnSingleCandidate(MeterRegistry.class)
@ConditionalOnBooleanProperty(name = { "error-contract.enabled", "error-contract.metrics.enabled" },
		matchIfMissing = true)
public final class ErrorContractMetricsAutoConfiguration {

	@Bean
	@Lazy
	@ConditionalOnMissingBean
	ErrorCounter errorContractCounter(MeterRegistry registry, ErrorCatalog catalog,
			ErrorContractProperties properties) {
		return new ErrorCounter(registry, catalog, properties.getMetrics().isRoute());
	}

}
