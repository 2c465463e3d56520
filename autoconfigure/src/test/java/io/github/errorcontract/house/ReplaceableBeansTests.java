package io.github.errorcontract.house;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.context.annotation.Bean;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The beans that give way to a user's are a closed list; all others are ours.
 */
class ReplaceableBeansTests {

	private static final Set<String> OURS = Set.of("ErrorResponder", "ErrorRenderer", "RequestIdGenerator",
			"ErrorLogger", "ErrorCounter", "PageLinks", "RequestIdTaskDecorator");

	/**
	 * What gives way because a user has the same role in Spring: its own types.
	 */
	private static final Set<String> SPRINGS = Set.of("ContractErrorController", "ContractRequestRejectedHandler");

	@Test
	void areThoseOfReference() {
		Set<String> replaceable = new TreeSet<>();
		autoConfigurations().flatMap((type) -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses())))
			.flatMap((type) -> Arrays.stream(type.getDeclaredMethods()))
			.filter((method) -> method.isAnnotationPresent(Bean.class)
					&& method.isAnnotationPresent(ConditionalOnMissingBean.class))
			.map(Method::getReturnType)
			.map(Class::getSimpleName)
			.forEach(replaceable::add);
		Set<String> expected = new TreeSet<>(OURS);
		expected.addAll(SPRINGS);
		assertThat(replaceable).isEqualTo(expected);
	}

	private static Stream<Class<?>> autoConfigurations() {
		ClassLoader classLoader = ErrorContractAutoConfiguration.class.getClassLoader();
		return ImportCandidates.load(AutoConfiguration.class, classLoader)
			.getCandidates()
			.stream()
			.filter((name) -> name.startsWith("io.github.errorcontract."))
			.map((name) -> ClassUtils.resolveClassName(name, classLoader));
	}

}
