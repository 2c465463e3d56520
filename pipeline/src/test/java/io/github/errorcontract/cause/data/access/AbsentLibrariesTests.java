package io.github.errorcontract.cause.data.access;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AbsentLibrariesTests {

	private static final String PACKAGE = "io.github.errorcontract.cause.data.";

	@ParameterizedTest
	@ValueSource(strings = { "hibernate-core", "postgresql", "spring-tx|spring-jdbc|spring-orm",
			"jakarta.persistence-api|hibernate-core|postgresql|HikariCP|spring-tx|spring-jdbc|spring-orm" })
	void answersDriverWithout(String jars) throws Exception {
		assertThat(answer(jars, "java.sql.SQLException")).isEqualTo("409 DUPLICATE_RESOURCE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "hibernate-core", "postgresql", "hibernate-core|jakarta.persistence-api|spring-orm" })
	void answersSpringWithout(String jars) throws Exception {
		assertThat(answer(jars, "org.springframework.dao.DataIntegrityViolationException"))
			.isEqualTo("409 DUPLICATE_RESOURCE");
	}

	private static String answer(String absentJars, String failure) throws Exception {
		try (URLClassLoader loader = new URLClassLoader(classPathWithout(absentJars),
				ClassLoader.getPlatformClassLoader())) {
			Class<?> rule = loader.loadClass(PACKAGE + "constraint.ConstraintRule");
			Object rules = loader.loadClass(PACKAGE + "constraint.ConstraintRules")
				.getConstructor(Map.class)
				.newInstance(Map.of("uk_other", rule.getConstructors()[0].newInstance(null, "other", null)));
			Object family = loader.loadClass(PACKAGE + "access.DataFailures")
				.getConstructor(rules.getClass())
				.newInstance(rules);
			Class<?> type = loader.loadClass(failure);
			Object mapper = family.getClass().getMethod("find", Class.class).invoke(family, type);
			Class<?> contract = loader.loadClass("io.github.errorcontract.ErrorMapper");
			return contract.getMethod("map", Throwable.class).invoke(mapper, failure(type)).toString();
		}
	}

	private static Object failure(Class<?> type) throws ReflectiveOperationException {
		SQLException cause = new SQLException("Duplicate entry 'x' for key 'uk_order'", "23000", 1062);
		return (type == SQLException.class) ? cause
				: type.getConstructor(String.class, Throwable.class).newInstance("any", cause);
	}

	private static URL[] classPathWithout(String absentJars) throws MalformedURLException {
		List<URL> urls = new ArrayList<>();
		String[] entries = System.getProperty("java.class.path").split(File.pathSeparator);
		for (String entry : entries) {
			if (!new File(entry).getName().matches("(" + absentJars + ")-[0-9].*")) {
				urls.add(new File(entry).toURI().toURL());
			}
		}
		assertThat(urls).hasSizeLessThan(entries.length);
		return urls.toArray(URL[]::new);
	}

}
