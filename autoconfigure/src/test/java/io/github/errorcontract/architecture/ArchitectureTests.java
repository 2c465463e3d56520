package io.github.errorcontract.architecture;

import java.util.function.Predicate;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * Who may know whom. What the modules do not know of each other anyway needs no rule.
 */
@AnalyzeClasses(locations = Modules.class)
class ArchitectureTests {

	private static final String ROOT = Modules.ROOT;

	@ArchTest
	void packagesHaveNoCycles(JavaClasses classes) {
		slices().matching(ROOT + ".(**)")
			.should()
			.beFreeOfCycles()
			.because("what depends on each other cannot be understood, tested or replaced alone")
			.check(classes);
	}

	@ArchTest
	void packagesDoNotKnowTheirSubPackages(JavaClasses classes) {
		classes().should(notDependOnSubPackages())
			.because("a feature leans on what is common, never the reverse")
			.check(classes);
	}

	@ArchTest
	void baseWiringKnowsNoDoorAndNoFeature(JavaClasses classes) {
		noClasses().that()
			.resideInAPackage(ROOT + ".boot..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(ROOT + ".servlet..", ROOT + ".webmvc..", ROOT + ".security..", ROOT + ".tomcat..",
					ROOT + ".jetty..", ROOT + ".page..", ROOT + ".openapi..", ROOT + ".actuate..", ROOT + ".metrics..",
					ROOT + ".observation..", ROOT + ".policy..", ROOT + ".documentation..")
			.because("a service without a web stack or a feature has the base wiring too")
			.check(classes);
	}

	@ArchTest
	void onlyWiringKnowsAutoConfigurations(JavaClasses classes) {
		noClasses().that()
			.haveSimpleNameNotEndingWith("Configuration")
			.should()
			.dependOnClassesThat()
			.haveSimpleNameEndingWith("AutoConfiguration")
			.because("the wiring knows what it wires, never the reverse")
			.check(classes);
	}

	@ArchTest
	void checksAndPropertiesStandBesideTheirFeature(JavaClasses classes) {
		classes().should(knowWiringOfOthersInAutoConfigurationsOnly())
			.because(
					"settings and checks of a feature are its own affair; the base wiring has those of the body and the "
							+ "catalogue, and its own are everyone's")
			.check(classes);
	}

	@ArchTest
	void doorsKnowNoPartOfThePipelineButItsDoor(JavaClasses classes) {
		noClasses().that()
			.resideInAnyPackage(ROOT + ".servlet..", ROOT + ".webmvc..", ROOT + ".security..", ROOT + ".tomcat..",
					ROOT + ".jetty..")
			.and()
			.haveSimpleNameNotEndingWith("AutoConfiguration")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(ROOT + ".catalog..", ROOT + ".definition..", ROOT + ".renderer..", ROOT + ".message..",
					ROOT + ".json..", ROOT + ".declared..")
			.because("no door decides a status, a code or a message")
			.check(classes);
	}

	@ArchTest
	void nobodyKnowsJsonOfTheApplication(JavaClasses classes) {
		noClasses().that()
			.resideOutsideOfPackages(ROOT + ".renderer..", ROOT + ".json..", ROOT + ".cause.body..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("tools.jackson..")
			.because("the body never depends on how the application set up its JSON mapper")
			.check(classes);
	}

	@ArchTest
	void fieldsAreNotInjected(JavaClasses classes) {
		GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION
			.because("a bean that cannot be made without Spring cannot be tested without it")
			.check(classes);
	}

	@ArchTest
	void nobodyLogsToJavaUtilLogging(JavaClasses classes) {
		GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.because("SLF4J is what applications configure")
			.check(classes);
	}

	@ArchTest
	void nobodyPrints(JavaClasses classes) {
		GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because("nobody who runs a service reads them")
			.check(classes);
	}

	private static ArchCondition<JavaClass> notDependOnSubPackages() {
		return onDependencies("not depend on sub-packages of their own",
				(dependency) -> dependency.getTargetClass()
					.getPackageName()
					.startsWith(dependency.getOriginClass().getPackageName() + "."));
	}

	private static ArchCondition<JavaClass> knowWiringOfOthersInAutoConfigurationsOnly() {
		return onDependencies("know settings and checks of another feature in auto-configurations only",
				(dependency) -> isWiring(dependency.getTargetClass())
						&& !feature(dependency.getOriginClass()).equals(feature(dependency.getTargetClass()))
						&& !dependency.getOriginClass().getPackageName().equals(ROOT + ".boot")
						&& !topLevel(dependency.getOriginClass()).getSimpleName().endsWith("Configuration"));
	}

	private static boolean isWiring(JavaClass type) {
		String name = topLevel(type).getSimpleName();
		return (name.endsWith("Properties") || name.endsWith("Check")) && Modules.isAboveThePipeline(type.getName())
				&& !type.getPackageName().equals(ROOT + ".boot");
	}

	/**
	 * Returns the package below the base package, which a feature shares with its
	 * sub-packages.
	 */
	private static String feature(JavaClass type) {
		String below = type.getPackageName().substring(Math.min(ROOT.length() + 1, type.getPackageName().length()));
		return below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
	}

	private static JavaClass topLevel(JavaClass type) {
		return type.getEnclosingClass().map(ArchitectureTests::topLevel).orElse(type);
	}

	private static ArchCondition<JavaClass> onDependencies(String text, Predicate<Dependency> forbidden) {
		return new ArchCondition<>(text) {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				type.getDirectDependenciesFromSelf()
					.stream()
					.filter(forbidden)
					.forEach((dependency) -> events
						.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
			}

		};
	}

}
