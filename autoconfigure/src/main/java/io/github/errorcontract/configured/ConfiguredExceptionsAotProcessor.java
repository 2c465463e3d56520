package io.github.errorcontract.configured;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.github.errorcontract.declared.FoundClasses;
import org.jspecify.annotations.Nullable;

import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotContribution;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Keeps the exception classes that the configuration names or {@code @MappedError} marks,
 * what {@code @ErrorProperty} marks on them, and the enums of codes in a native image,
 * where no package can be searched.
 */
final class ConfiguredExceptionsAotProcessor implements BeanFactoryInitializationAotProcessor {

	private static final String OPTIONAL = "optional:";

	@Override
	public @Nullable BeanFactoryInitializationAotContribution processAheadOfTime(
			ConfigurableListableBeanFactory beanFactory) {
		ClassLoader classLoader = beanFactory.getBeanClassLoader();
		Set<String> names = names(beanFactory.getBean(Environment.class));
		FoundClasses found = DeclaredCodes.find(beanFactory, new PathMatchingResourcePatternResolver(classLoader));
		names.addAll(found.enums());
		names.addAll(found.exceptions());
		return names.isEmpty() ? null : (context, code) -> {
			keep(names, classLoader, context.getRuntimeHints());
			if (!found.isEmpty()) {
				context.getGeneratedFiles().addResourceFile(DeclaredCodes.FOUND_AHEAD_OF_TIME, found.format());
				context.getRuntimeHints().resources().registerPattern(DeclaredCodes.FOUND_AHEAD_OF_TIME);
			}
		};
	}

	private static void keep(Set<String> names, @Nullable ClassLoader classLoader, RuntimeHints hints) {
		for (String name : names) {
			hints.reflection()
				.registerTypeIfPresent(classLoader, name, MemberCategory.ACCESS_DECLARED_FIELDS,
						MemberCategory.INVOKE_DECLARED_METHODS);
		}
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
		names.addAll(Binder.get(environment)
			.bind("error-contract.wrappers", Bindable.listOf(String.class))
			.orElse(List.of()));
		Set<String> classes = new LinkedHashSet<>();
		names.forEach(
				(name) -> classes.add(name.startsWith(OPTIONAL) ? name.substring(OPTIONAL.length()).strip() : name));
		return classes;
	}

}
