package io.github.errorcontract.policy.check;

import java.util.ArrayList;
import java.util.List;

import io.github.errorcontract.boot.ErrorContractProperties;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.policy.PolicyEnforcement;
import io.github.errorcontract.policy.PolicyFiles;
import io.github.errorcontract.policy.PolicyReport;
import io.github.errorcontract.policy.PolicyViolation;
import io.github.errorcontract.policy.lock.LockCheck;
import io.github.errorcontract.property.PropertyOrigin;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Checks a service against the policy and enforces the policy.
 */
final class PolicyCheck {

	private static final Logger logger = LoggerFactory.getLogger(PolicyReport.class);

	private final PolicyFiles policy;

	private final PolicyProperties properties;

	private final Environment environment;

	private final List<PolicyViolation> violations = new ArrayList<>();

	private PolicyCheck(PolicyFiles policy, PolicyProperties properties, Environment environment) {
		this.policy = policy;
		this.properties = properties;
		this.environment = environment;
	}

	/**
	 * Checks properties and, if the contract is enabled, codes.
	 */
	static PolicyReport check(PolicyFiles policy, @Nullable ErrorContractProperties properties,
			ApplicationContext context) {
		Environment environment = context.getEnvironment();
		PolicyProperties settings = (properties != null) ? properties.getPolicy()
				: Binder.get(environment).bindOrCreate("error-contract.policy", PolicyProperties.class);
		PolicyCheck check = new PolicyCheck(policy, settings, environment);
		check.checkProperties();
		ErrorCatalog catalog = context.getBeanProvider(ErrorCatalog.class).getIfAvailable();
		if (catalog != null) {
			check.checkCodes(catalog, new BundleTranslations(context));
		}
		return check.enforce();
	}

	private void checkProperties() {
		this.violations.addAll(locks().checkProperties());
	}

	private void checkCodes(ErrorCatalog catalog, Translations translations) {
		if (!this.policy.isEmpty()) {
			this.violations.addAll(locks().checkCodes(catalog.declared()));
		}
		if (this.properties.demandAnything()) {
			PolicyRequirements requirements = new PolicyRequirements(this.properties.getCodePrefix(),
					this.properties.isRequireDocs(), this.properties.getRequireLanguages());
			this.violations.addAll(new RequirementCheck(this.policy, requirements, translations,
					(property) -> PropertyOrigin.of(property, this.environment))
				.check(catalog.entries()));
		}
	}

	private LockCheck locks() {
		return new LockCheck(this.policy, this.environment, new ErrorContractProperties(), PropertyOrigin::of);
	}

	/**
	 * Fails if there are violations, unless the policy is enforced by warnings.
	 */
	private PolicyReport enforce() {
		if (!this.violations.isEmpty() && enforcement() == PolicyEnforcement.STOP) {
			throw failure();
		}
		this.violations.forEach((violation) -> logger.warn("{}", violation));
		return new PolicyReport(this.policy.locations(), this.violations);
	}

	private PolicyEnforcement enforcement() {
		PolicyEnforcement decided = this.policy.enforcement();
		return (decided != null) ? decided : this.properties.getEnforcement();
	}

	private InvalidContractException failure() {
		if (this.violations.size() == 1) {
			PolicyViolation violation = this.violations.get(0);
			return new InvalidContractException(violation.toString(),
					"Remove or change '%s' to comply with the policy.".formatted(violation.subject()));
		}
		StringBuilder facts = new StringBuilder(
				"The policy is violated in %d ways:%n".formatted(this.violations.size()));
		this.violations.forEach((violation) -> facts.append("%n- %s".formatted(violation)));
		return new InvalidContractException(facts.toString(),
				"Remove or change each of them to comply with the policy.");
	}

}
