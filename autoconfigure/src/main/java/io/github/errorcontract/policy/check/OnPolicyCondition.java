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
 * {@link org.springframework.context.annotation.Condition Condition} that matches if
 * there is a policy file on the class path, or any property below
 * {@code error-contract.policy}.
 */
final class OnPolicyCondition extends SpringBootCondition {

	private static final ConfigurationPropertyName PREFIX = ConfigurationPropertyName.of("error-contract.policy");

	@Override
	public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
		ConfigurableListableBeanFactory beans = context.getBeanFactory();
		ConditionMessage.Builder message = ConditionMessage.forCondition("Policy");
		if (beans != null && beans.containsBean(PolicyFiles.BEAN_NAME)) {
			return ConditionOutcome.match(message.foundExactly("file " + PolicyFiles.LOCATION));
		}
		if (hasPolicyProperties(context.getEnvironment())) {
			return ConditionOutcome.match(message.foundExactly("property " + PREFIX));
		}
		return ConditionOutcome.noMatch(message.because("no policy file and no policy property was found"));
	}

	private static boolean hasPolicyProperties(Environment environment) {
		for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
			if (source.containsDescendantOf(PREFIX) != ConfigurationPropertyState.ABSENT) {
				return true;
			}
		}
		return false;
	}

}
