package io.github.errorcontract.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "io.github.errorcontract", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	private static final String ROOT = "io.github.errorcontract";

	private static final String[] PIPELINE = { ROOT + ".resolver..", ROOT + ".catalog..", ROOT + ".renderer..",
			ROOT + ".headers..", ROOT + ".pipeline..", ROOT + ".logging..", ROOT + ".requestid..", ROOT + ".declared..",
			ROOT + ".policy..", ROOT + ".language.." };

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
	void pipelineKnowsNoWebStack(JavaClasses classes) {
		noClasses().that()
			.resideInAnyPackage(PIPELINE)
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("jakarta.servlet..", "org.springframework.web..", "org.springframework.http..",
					"org.springframework.boot.web..", "org.springframework.boot.webmvc..", "org.apache.catalina..",
					"org.eclipse.jetty..", "org.springframework.security..")
			.because("a new web stack is a new door, and nothing else")
			.check(classes);
	}

	@ArchTest
	void pipelineKnowsNoDoorAndNoCause(JavaClasses classes) {
		noClasses().that()
			.resideInAnyPackage(PIPELINE)
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(ROOT + ".cause..", ROOT + ".servlet..", ROOT + ".webmvc..", ROOT + ".tomcat..",
					ROOT + ".jetty..", ROOT + ".security..")
			.because("failures go in one direction: door, resolver, renderer, door")
			.check(classes);
	}

	@ArchTest
	void causesKnowPipelineOnly(JavaClasses classes) {
		noClasses().that()
			.resideInAPackage(ROOT + ".cause..")
			.should()
			.dependOnClassesThat(oursOutside(ROOT, ROOT + ".exception", ROOT + ".resolver", ROOT + ".catalog",
					ROOT + ".language", ROOT + ".cause.."))
			.because("a new library is a new mapper, whichever door the failure comes through")
			.check(classes);
	}

	@ArchTest
	void familiesOfCausesDoNotKnowEachOther(JavaClasses classes) {
		slices().matching(ROOT + ".cause.(*)..")
			.should()
			.notDependOnEachOther()
			.ignoreDependency(DescribedPredicate.alwaysTrue(),
					JavaClass.Predicates.resideInAnyPackage(ROOT + ".cause.input..", ROOT + ".cause.answer.."))
			.because("each family has to work without the libraries of the others")
			.check(classes);
	}

	@ArchTest
	void mappersSeeNoRequestAndNoResponse(JavaClasses classes) {
		noClasses().that()
			.resideInAPackage(ROOT + ".cause..")
			.should()
			.dependOnClassesThat()
			.haveNameMatching(
					".*(ServletRequest|ServletResponse|WebRequest|HttpRequest|(?<!Client)HttpResponse|RequestContextHolder)")
			.because("what a failure means does not depend on who asked")
			.check(classes);
	}

	@ArchTest
	void rendererSeesNoFailureMapping(JavaClasses classes) {
		noClasses().that()
			.resideInAPackage(ROOT + ".renderer..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(ROOT + ".resolver..", ROOT + ".exception..")
			.because("a renderer writes an error as it is")
			.check(classes);
	}

	@ArchTest
	void nobodyKnowsWiring(JavaClasses classes) {
		noClasses().that()
			.resideOutsideOfPackage(ROOT + ".autoconfigure..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage(ROOT + ".autoconfigure..")
			.because("the wiring stands apart from what it wires")
			.check(classes);
	}

	@ArchTest
	void onlyRendererKnowsJson(JavaClasses classes) {
		noClasses().that()
			.resideOutsideOfPackages(ROOT + ".renderer..", ROOT + ".cause..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("tools.jackson..")
			.because("the body never depends on how the application set up its JSON mapper")
			.check(classes);
	}

	@ArchTest
	void rendererKnowsCoreOfJacksonOnly(JavaClasses classes) {
		noClasses().that()
			.resideInAPackage(ROOT + ".renderer..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("tools.jackson.databind..")
			.because("of Jackson the pipeline needs jackson-core alone")
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

	private static DescribedPredicate<JavaClass> oursOutside(String... packages) {
		return JavaClass.Predicates.resideInAPackage(ROOT + "..")
			.and(JavaClass.Predicates.resideOutsideOfPackages(packages))
			.as("in our packages other than " + String.join(", ", packages));
	}

	private static ArchCondition<JavaClass> notDependOnSubPackages() {
		return new ArchCondition<>("not depend on sub-packages of their own") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				String inside = type.getPackageName() + ".";
				for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
					if (dependency.getTargetClass().getPackageName().startsWith(inside)) {
						events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
					}
				}
			}

		};
	}

}
