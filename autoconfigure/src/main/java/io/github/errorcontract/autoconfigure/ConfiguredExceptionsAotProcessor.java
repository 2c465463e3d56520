package io.github.errorcontract.autoconfigure;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.aot.hint.MemberCategory;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotContribution;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * Keeps the exception classes that the configuration names, and what
 * {@code @ErrorProperty} marks on them, in a native image.
 */
final class ConfiguredExceptionsAotProcessor implements BeanFactoryInitializationAotProcessor {

	private static final String OPTIONAL = "optional:";

	@Override
	public @Nullable BeanFactoryInitializationAotContribution processAheadOfTime(
			ConfigurableListableBeanFactory beanFactory) {
		Set<String> names = names(beanFactory.getBean(Environment.class));
		if (names.isEmpty()) {
			return null;
		}
		return (context,
				code) -> names.forEach((name) -> context.getRuntimeHints()
					.reflection()
					.registerTypeIfPresent(beanFactory.getBeanClassLoader(), name,
							MemberCategory.ACCESS_DECLARED_FIELDS, MemberCategory.INVOKE_DECLARED_METHODS));
	}

	private static Set<String> names(Environment environment) {
		Set<String> names = new LinkedHashSet<>();
		Binder.get(environment)
			.bind("error-contract.errors", Bindable.mapOf(String.class, ErrorDefinitionProperties.class))
			.orElse(Map.of())
			.values()
			.stream()
			.map(ErrorDefinitionProperties::getExceptions)
			.filter(Objects::nonNull)
			.forEach(names::addAll);
		Set<String> classes = new LinkedHashSet<>();
		names.forEach((name) -> classes.add(name.startsWith(OPTIONAL) ? name.substring(OPTIONAL.length()) : name));
		return classes;
	}

}
