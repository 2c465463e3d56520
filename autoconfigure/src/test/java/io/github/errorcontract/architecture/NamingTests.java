package io.github.errorcontract.architecture;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationProperties;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * How types are named, where they stand and who sees them.
 */
@AnalyzeClasses(locations = Modules.class)
class NamingTests {

	private static final int MOST_TYPES = 12;

	/** Spring's roles, and how the name of a type that plays one ends. */
	private static final Map<String, String> ROLES = Map.ofEntries(
			Map.entry("org.springframework.beans.factory.config.BeanPostProcessor", "BeanPostProcessor"),
			Map.entry("org.springframework.beans.factory.config.BeanFactoryPostProcessor",
					"(BeanFactoryPostProcessor|Registrar)"),
			Map.entry("org.springframework.beans.factory.aot.BeanFactoryInitializationAotProcessor", "AotProcessor"),
			Map.entry("org.springframework.aot.hint.RuntimeHintsRegistrar", "(Hints|Registrar)"),
			Map.entry("org.springframework.context.annotation.Condition", "Condition"),
			Map.entry("org.springframework.boot.EnvironmentPostProcessor", "EnvironmentPostProcessor"),
			Map.entry("org.springframework.boot.diagnostics.FailureAnalyzer", "FailureAnalyzer"),
			Map.entry("org.springframework.boot.web.server.WebServerFactoryCustomizer", "Customizer"),
			Map.entry("org.springframework.security.config.Customizer", "Customizer"),
			Map.entry("org.springdoc.core.customizers.GlobalOpenApiCustomizer", "Customizer"),
			Map.entry("org.springdoc.core.customizers.GlobalOperationCustomizer", "Customizer"),
			Map.entry("org.springframework.security.web.AuthenticationEntryPoint", "EntryPoint"),
			Map.entry("org.springframework.security.web.access.AccessDeniedHandler", "AccessDeniedHandler"),
			Map.entry("org.springframework.security.web.authentication.AuthenticationFailureHandler",
					"AuthenticationFailureHandler"),
			Map.entry("org.springframework.security.web.firewall.RequestRejectedHandler", "RequestRejectedHandler"),
			Map.entry("org.springframework.web.servlet.HandlerExceptionResolver", "Resolver"),
			Map.entry("org.springframework.core.task.TaskDecorator", "TaskDecorator"),
			Map.entry("jakarta.servlet.Filter", "Filter"), Map.entry("org.apache.catalina.Valve", "Valve"),
			Map.entry("io.micrometer.context.ThreadLocalAccessor", "ThreadLocalAccessor"),
			Map.entry("io.github.errorcontract.resolver.CauseMappers", "Failures"));

	/** Packages of more types than others, and why. */
	private static final Map<String, String> LARGE = Map.of(Modules.ROOT,
			"the model of an error, which applications import from one package", Modules.ROOT + ".exception",
			"one exception for each status", Modules.ROOT + ".cause.validation",
			"one family, of which a single type is public; a cut would publish eight", Modules.ROOT + ".security",
			"one class for each interface of Spring Security, of which none is public", Modules.ROOT + ".webmvc",
			"what stands around one DispatcherServlet, of which two types are public");

	/**
	 * Public types that applications use, or that Spring or Jersey find: beans that give
	 * way, an endpoint, and an advice, which are public by convention.
	 */
	private static final Set<String> API = Set.of("catalog.DocsLinks", "metrics.ErrorCounter",
			"renderer.EnvelopeRenderer", "requestid.RequestIdTaskDecorator", "requestid.RequestIdThreadLocalAccessor",
			"servlet.ErrorResponder", "actuate.ErrorsEndpoint", "webmvc.ErrorContractAdvice",
			"jersey.JsonExceptionMappersAutoDiscoverable");

	@ArchTest
	void namesSayTheRole(JavaClasses classes) {
		ROLES.forEach((role, name) -> classes().that()
			.areAssignableTo(role)
			.and()
			.areNotInterfaces()
			.and()
			.areNotAnonymousClasses()
			.and()
			.doNotHaveModifier(JavaModifier.SYNTHETIC)
			.should()
			.haveNameMatching(".*" + name)
			.because("a reader finds by its name what Spring calls as " + role)
			.allowEmptyShould(true)
			.check(classes));
	}

	@ArchTest
	void packagesAreSmall(JavaClasses classes) {
		Map<String, Long> sizes = topLevel(classes)
			.collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
		sizes.keySet().removeAll(LARGE.keySet());
		sizes.values().removeIf((size) -> size <= MOST_TYPES);
		assertThat(sizes).as("packages of more than %s types", MOST_TYPES).isEmpty();
	}

	@ArchTest
	void noTwoTypesHaveOneName(JavaClasses classes) {
		assertThat(topLevel(classes).collect(Collectors.groupingBy(JavaClass::getSimpleName)).values())
			.filteredOn((types) -> types.size() > 1)
			.isEmpty();
	}

	@ArchTest
	void onlyWhatOthersUseIsPublic(JavaClasses classes) {
		Map<JavaClass, Boolean> used = topLevel(classes).filter(NamingTests::isPublicForOthers)
			.collect(Collectors.toMap(Function.identity(), (type) -> isUsedOutside(type, classes)));
		List<String> unused = used.keySet()
			.stream()
			.filter((type) -> !used.get(type))
			.map(JavaClass::getName)
			.sorted(Comparator.naturalOrder())
			.toList();
		assertThat(unused).as("public types that only their own package uses").isEmpty();
	}

	private static Stream<JavaClass> topLevel(JavaClasses classes) {
		return classes.stream()
			.filter(JavaClass::isTopLevelClass)
			.filter((type) -> !type.getSimpleName().equals("package-info"));
	}

	/**
	 * Tells whether a public type needs another package that uses it: types of the core
	 * are for applications, and auto-configurations and properties are public by
	 * convention.
	 */
	private static boolean isPublicForOthers(JavaClass type) {
		String name = type.getName().substring(Modules.ROOT.length() + 1);
		return type.getModifiers().contains(JavaModifier.PUBLIC) && name.contains(".") && !name.startsWith("exception.")
				&& !API.contains(name) && !type.isAnnotatedWith(AutoConfiguration.class)
				&& !type.isAnnotatedWith(ConfigurationProperties.class);
	}

	private static boolean isUsedOutside(JavaClass type, JavaClasses classes) {
		return Stream
			.concat(Stream.of(type),
					classes.stream().filter((nested) -> nested.getName().startsWith(type.getName() + "$")))
			.flatMap((used) -> used.getDirectDependenciesToSelf().stream())
			.anyMatch((dependency) -> !dependency.getOriginClass().getPackageName().equals(type.getPackageName()));
	}

}
