package io.github.errorcontract.autoconfigure;

import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.policy.PolicyFiles;
import io.github.errorcontract.policy.PolicyReport;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/**
 * Auto-configuration of the check against the company's policy. It checks the settings
 * also where {@code error-contract.enabled} is off, so that this can be locked too.
 */
@AutoConfiguration(after = ErrorContractAutoConfiguration.class)
public final class ErrorContractPolicyAutoConfiguration {

	ErrorContractPolicyAutoConfiguration() {
	}

	@Bean
	@Lazy(false)
	@ConditionalOnMissingBean
	PolicyReport errorContractPolicyReport(ApplicationContext context, ObjectProvider<PolicyFiles> files,
			ObjectProvider<ErrorContractProperties> bound) {
		PolicyFiles policy = files.getIfAvailable();
		ErrorContractProperties properties = bound.getIfAvailable();
		boolean demanding = properties != null && properties.getPolicy().demandAnything();
		return (policy == null && !demanding) ? PolicyReport.NONE
				: check((policy != null) ? policy : PolicyFiles.NONE, properties, context);
	}

	private static PolicyReport check(PolicyFiles policy, @Nullable ErrorContractProperties properties,
			ApplicationContext context) {
		Environment environment = context.getEnvironment();
		PolicyProperties settings = (properties != null) ? properties.getPolicy()
				: Binder.get(environment).bindOrCreate("error-contract.policy", PolicyProperties.class);
		PolicyCheck check = new PolicyCheck(policy, settings, environment);
		check.checkSettings();
		ErrorCatalog catalog = context.getBeanProvider(ErrorCatalog.class).getIfAvailable();
		if (catalog != null) {
			check.checkCodes(catalog, new BundleTranslations(context));
		}
		return check.enforce();
	}

}
