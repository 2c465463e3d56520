package io.github.errorcontract.policy;

import org.apache.commons.logging.Log;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Puts the policy files of the class path below all properties of the service, after
 * everybody else has added theirs.
 */
final class PolicyEnvironmentPostProcessor implements EnvironmentPostProcessor, Ordered {

	private final Log logger;

	private final ConfigurableBootstrapContext bootstrap;

	PolicyEnvironmentPostProcessor(DeferredLogFactory logs, ConfigurableBootstrapContext bootstrap) {
		this.logger = logs.getLog(PolicyEnvironmentPostProcessor.class);
		this.bootstrap = bootstrap;
	}

	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		ClassLoader classLoader = application.getClassLoader();
		if (classLoader.getResource(PolicyFiles.LOCATION) != null) {
			add(PolicyFiles.read(classLoader), environment);
		}
	}

	private void add(PolicyFiles policy, ConfigurableEnvironment environment) {
		PolicyDefaults.add(policy, environment.getPropertySources());
		policy.locations().forEach((location) -> this.logger.info("Errors keep the policy of " + location));
		this.bootstrap.addCloseListener((event) -> event.getApplicationContext()
			.getBeanFactory()
			.registerSingleton(PolicyFiles.BEAN_NAME, policy));
	}

}
