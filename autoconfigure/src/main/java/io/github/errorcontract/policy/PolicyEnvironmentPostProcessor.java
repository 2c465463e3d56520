package io.github.errorcontract.policy;

import org.apache.commons.logging.Log;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * {@link EnvironmentPostProcessor} that adds the policy files on the class path below all
 * other properties, after all other post-processors.
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
		policy.locations().forEach((location) -> this.logger.info("Using error contract policy from " + location));
		this.bootstrap.addCloseListener((event) -> event.getApplicationContext()
			.getBeanFactory()
			.registerSingleton(PolicyFiles.BEAN_NAME, policy));
	}

}
