package io.github.errorcontract.policy.check;

import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.boot.ErrorContractProperties;
import io.github.errorcontract.policy.PolicyFiles;
import io.github.errorcontract.policy.PolicyReport;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Lazy;

/**
 * {@link AutoConfiguration Auto-configuration} for the policy check. Properties are
 * checked even if {@code error-contract.enabled} is {@code false}, as a policy may lock
 * that property as well.
 */
@AutoConfiguration(after = ErrorContractAutoConfiguration.class)
@Conditional(OnPolicyCondition.class)
public final class ErrorContractPolicyAutoConfiguration {

	@Bean
	@Lazy(false)
	PolicyReport errorContractPolicyReport(ApplicationContext context, ObjectProvider<PolicyFiles> files,
			ObjectProvider<ErrorContractProperties> properties) {
		return PolicyCheck.check(files.getIfAvailable(() -> PolicyFiles.NONE), properties.getIfAvailable(), context);
	}

}
