package io.github.errorcontract.policy.check;

import io.github.errorcontract.policy.PolicyFiles;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.ConfigurationPropertyState;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Matches where there is a policy: files of a company on the class path, or demands that
 * the service makes of itself.
 */
public final class OnPolicyCondition extends SpringBootCondition {

	private static final ConfigurationPropertyName DEMANDS = ConfigurationPropertyName.of("error-contract.policy");

	@Override
	public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
		ConfigurableListableBeanFactory beans = context.getBeanFactory();
		ConditionMessage.Builder message = ConditionMessage.forCondition("Policy");
		if (beans != null && beans.containsBean(PolicyFiles.BEAN_NAME)) {
			return ConditionOutcome.match(message.foundExactly("file " + PolicyFiles.LOCATION));
		}
		if (mayDemand(context.getEnvironment())) {
			return ConditionOutcome.match(message.foundExactly("property " + DEMANDS));
		}
		return ConditionOutcome.noMatch(message.because("no file and no property names one"));
	}

	private static boolean mayDemand(Environment environment) {
		for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
			if (source.containsDescendantOf(DEMANDS) != ConfigurationPropertyState.ABSENT) {
				return true;
			}
		}
		return false;
	}

}
