package io.github.errorcontract;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

@AnalyzeClasses(packages = "io.github.errorcontract", importOptions = DoNotIncludeTests.class)
class CoreArchitectureTests {

	@ArchTest
	void dependsOnJdkAndJspecifyOnly(JavaClasses classes) {
		classes().should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("java..", "org.jspecify..", "io.github.errorcontract..")
			.because("a domain module throws these exceptions without knowing Spring")
			.check(classes);
	}

	@ArchTest
	void modelKnowsNoExceptions(JavaClasses classes) {
		noClasses().that()
			.resideInAPackage("io.github.errorcontract")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("io.github.errorcontract.exception..")
			.because("a package never knows its sub-packages")
			.check(classes);
	}

}
