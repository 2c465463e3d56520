package io.github.errorcontract.configured;

import java.io.IOException;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.aot.generate.ClassNameGenerator;
import org.springframework.aot.generate.DefaultGenerationContext;
import org.springframework.aot.generate.InMemoryGeneratedFiles;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotContribution;
import org.springframework.beans.factory.aot.BeanFactoryInitializationCode;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.javapoet.ClassName;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

class ConfiguredExceptionsAotProcessorTests {

	private static final String EXCEPTIONS = "error-contract.errors.DISK_FULL.exceptions";

	@Test
	void keepsConfiguredExceptionClasses() {
		RuntimeHints hints = process("optional: java.io.IOException, optional:com.example.Absent");
		assertThat(RuntimeHintsPredicates.reflection().onType(IOException.class)).accepts(hints);
		assertThat(hints.reflection().typeHints()).hasSize(1);
	}

	@Test
	void contributesNothingWithoutConfiguredExceptionClasses() {
		assertThat(new ConfiguredExceptionsAotProcessor().processAheadOfTime(beanFactory(Map.of()))).isNull();
	}

	private static RuntimeHints process(String exceptions) {
		DefaultGenerationContext context = new DefaultGenerationContext(
				new ClassNameGenerator(ClassName.get("com.example", "Application")), new InMemoryGeneratedFiles());
		BeanFactoryInitializationAotContribution contribution = new ConfiguredExceptionsAotProcessor()
			.processAheadOfTime(beanFactory(Map.of(EXCEPTIONS, exceptions)));
		assertThat(contribution).isNotNull();
		contribution.applyTo(context, mock(BeanFactoryInitializationCode.class));
		return context.getRuntimeHints();
	}

	private static DefaultListableBeanFactory beanFactory(Map<String, Object> properties) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(new MapPropertySource("test", properties));
		DefaultListableBeanFactory beanFactory = new DefaultListableBeanFactory();
		beanFactory.registerSingleton("environment", environment);
		return beanFactory;
	}

}
