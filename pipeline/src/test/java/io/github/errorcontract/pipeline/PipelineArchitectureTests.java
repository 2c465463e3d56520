package io.github.errorcontract.pipeline;

import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.LocationProvider;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * What holds inside the pipeline. That it knows no door needs no rule: the doors are in a
 * module above. What holds everywhere is checked there too.
 */
@AnalyzeClasses(locations = PipelineArchitectureTests.Pipeline.class)
class PipelineArchitectureTests {

	private static final String ROOT = "io.github.errorcontract";

	@ArchTest
	void packagesHaveNoCycles(JavaClasses classes) {
		slices().matching(ROOT + ".(**)")
			.should()
			.beFreeOfCycles()
			.because("what depends on each other cannot be understood, tested or replaced alone")
			.check(classes);
	}

	@ArchTest
	void pipelineKnowsNoBootAndNoServlet(JavaClasses classes) {
		noClasses().should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework.boot..", "jakarta.servlet..", "org.springframework.web.servlet..",
					"org.springframework.web.reactive..", "org.springframework.http.server..", "reactor..",
					"org.apache.catalina..", "org.apache.coyote..", "org.apache.tomcat..", "org.eclipse.jetty..",
					"io.netty..", "org.springframework.security.config..", "org.springframework.security.web..")
			.because("it serves every web stack, with and without Spring Boot")
			.check(classes);
	}

	@ArchTest
	void onlyCausesKnowWebAndSecurity(JavaClasses classes) {
		noClasses().that()
			.resideOutsideOfPackage(ROOT + ".cause..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework.web..", "org.springframework.http..",
					"org.springframework.security..", "org.springframework.validation..", "jakarta.validation..",
					"org.hibernate..", "java.sql..")
			.because("a library that throws failures is known to the family of these failures alone")
			.check(classes);
	}

	@ArchTest
	void pipelineKnowsNoCause(JavaClasses classes) {
		noClasses().that()
			.resideOutsideOfPackage(ROOT + ".cause..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage(ROOT + ".cause..")
			.because("whoever puts the pipeline together chooses the families")
			.check(classes);
	}

	@ArchTest
	void causesKnowResolverAndTextsOnly(JavaClasses classes) {
		noClasses().that()
			.resideInAPackage(ROOT + ".cause..")
			.should()
			.dependOnClassesThat(oursOutside(ROOT, ROOT + ".exception", ROOT + ".resolver", ROOT + ".language",
					ROOT + ".message", ROOT + ".naming", ROOT + ".failure", ROOT + ".log", ROOT + ".cause.."))
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
			.resideInAnyPackage(ROOT + ".renderer..", ROOT + ".json..", ROOT + ".format..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(ROOT + ".resolver..", ROOT + ".failure..", ROOT + ".exception..")
			.because("a renderer writes an error as it is")
			.check(classes);
	}

	@ArchTest
	void onlyRendererKnowsJson(JavaClasses classes) {
		noClasses().that()
			.resideOutsideOfPackages(ROOT + ".renderer..", ROOT + ".json..", ROOT + ".cause.body..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("tools.jackson..")
			.because("the body never depends on how the application set up its JSON mapper")
			.check(classes);
	}

	@ArchTest
	void rendererKnowsCoreOfJacksonOnly(JavaClasses classes) {
		noClasses().that()
			.resideOutsideOfPackage(ROOT + ".cause.body..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("tools.jackson.databind..")
			.because("of Jackson the pipeline needs jackson-core alone")
			.check(classes);
	}

	private static DescribedPredicate<JavaClass> oursOutside(String... packages) {
		return JavaClass.Predicates.resideInAPackage(ROOT + "..")
			.and(JavaClass.Predicates.resideOutsideOfPackages(packages))
			.as("in our packages other than " + String.join(", ", packages));
	}

	/**
	 * The classes of this module without its tests.
	 */
	static final class Pipeline implements LocationProvider {

		@Override
		public Set<Location> get(Class<?> testClass) {
			return Set.of(Location.of(ErrorPipeline.class.getProtectionDomain().getCodeSource().getLocation()));
		}

	}

}
