package io.github.errorcontract.policy.check;

import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.policy.PolicyFiles;
import io.github.errorcontract.policy.PolicyReport;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Lazy;

/**
 * Auto-configuration of the check against the company's policy, where there is one. It
 * checks the settings also where {@code error-contract.enabled} is off, so that this can
 * be locked too.
 */
@AutoConfiguration(after = ErrorContractAutoConfiguration.class)
@Conditional(OnPolicyCondition.class)
@EnableConfigurationProperties(PolicyProperties.class)
public final class ErrorContractPolicyAutoConfiguration {

	ErrorContractPolicyAutoConfiguration() {
	}

	@Bean
	@Lazy(false)
	@ConditionalOnMissingBean
	PolicyReport errorContractPolicyReport(ApplicationContext context, ObjectProvider<PolicyFiles> files,
			PolicyProperties properties) {
		return PolicyCheck.check(files.getIfAvailable(() -> PolicyFiles.NONE), properties, context);
	}

}
