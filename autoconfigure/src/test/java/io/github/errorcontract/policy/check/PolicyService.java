package io.github.errorcontract.policy.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.definition.InvalidContractException;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * A service that is really started, with policies on its class path.
 */
final class PolicyService {

	private final Path folder;

	private final List<URL> classPath = new ArrayList<>();

	private final List<String> arguments = new ArrayList<>();

	private final Map<String, Object> variables = new LinkedHashMap<>();

	private final Map<String, Object> defaults = new LinkedHashMap<>();

	private final List<Class<?>> sources = new ArrayList<>();

	PolicyService(Path folder) {
		this.folder = folder;
		this.sources.add(Service.class);
		this.arguments.addAll(List.of("--spring.main.banner-mode=off", "--spring.config.location=" + folder + "/"));
	}

	PolicyService policy(String yaml) {
		return file("policy" + this.classPath.size() + "/META-INF/error-contract.yml", yaml,
				(file) -> this.classPath.add(url(file.getParent().getParent())));
	}

	PolicyService properties(String yaml) {
		return file("application.yml", yaml, (file) -> {
		});
	}

	PolicyService bundle(String name, String text) {
		return file("bundle/" + name, text, (file) -> this.classPath.add(url(file.getParent())));
	}

	PolicyService argument(String argument) {
		this.arguments.add(argument);
		return this;
	}

	PolicyService variable(String name, String value) {
		this.variables.put(name, value);
		return this;
	}

	PolicyService defaultProperty(String name, Object value) {
		this.defaults.put(name, value);
		return this;
	}

	PolicyService with(Class<?> source) {
		this.sources.add(source);
		return this;
	}

	void run(Consumer<ConfigurableApplicationContext> assertions) {
		try (ConfigurableApplicationContext context = start()) {
			assertions.accept(context);
		}
	}

	InvalidContractException fail() {
		Throwable failure = catchThrowable(() -> start().close());
		while (failure != null && !(failure instanceof InvalidContractException)) {
			failure = failure.getCause();
		}
		if (failure == null) {
			throw new AssertionError("The service starts");
		}
		return (InvalidContractException) failure;
	}

	private ConfigurableApplicationContext start() {
		ClassLoader classLoader = new URLClassLoader(this.classPath.toArray(URL[]::new), getClass().getClassLoader());
		SpringApplication application = new SpringApplicationBuilder(new DefaultResourceLoader(classLoader),
				this.sources.toArray(Class[]::new))
			.web(WebApplicationType.NONE)
			.properties(this.defaults)
			.environment(environment())
			.build();
		return application.run(this.arguments.toArray(String[]::new));
	}

	private ConfigurableEnvironment environment() {
		ConfigurableEnvironment environment = new StandardEnvironment();
		String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
		environment.getPropertySources().replace(name, new SystemEnvironmentPropertySource(name, this.variables));
		return environment;
	}

	private PolicyService file(String name, String text, Consumer<Path> whenWritten) {
		try {
			Path file = this.folder.resolve(name);
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
			whenWritten.accept(file);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static URL url(Path folder) {
		try {
			return folder.toUri().toURL();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration({ MessageSourceAutoConfiguration.class, ErrorContractAutoConfiguration.class,
			ErrorContractPolicyAutoConfiguration.class })
	static class Service {

	}

}
