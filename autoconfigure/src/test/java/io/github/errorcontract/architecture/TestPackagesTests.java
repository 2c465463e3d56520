package io.github.errorcontract.architecture;

import java.net.URL;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.LocationProvider;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * What holds among the tests of this module.
 */
@AnalyzeClasses(locations = TestPackagesTests.Tests.class)
class TestPackagesTests {

	private static final URL LOCATION = TestPackagesTests.class.getProtectionDomain().getCodeSource().getLocation();

	@ArchTest
	void testPackagesHaveNoCycles(JavaClasses classes) {
		slices().assignedFrom(new ByPackageOfTest())
			.should()
			.beFreeOfCycles()
			.because("what tests share is in a package of its own")
			.check(classes);
	}

	/**
	 * Looks at what tests know of tests, not of what they test.
	 */
	private static final class ByPackageOfTest implements SliceAssignment {

		@Override
		public SliceIdentifier getIdentifierOf(JavaClass type) {
			return type.getSource()
				.filter((source) -> source.getUri().toString().contains(LOCATION.getPath()))
				.isPresent() ? SliceIdentifier.of(type.getPackageName()) : SliceIdentifier.ignore();
		}

		@Override
		public String getDescription() {
			return "packages of tests";
		}

	}

	/**
	 * The tests.
	 */
	static final class Tests implements LocationProvider {

		@Override
		public Set<Location> get(Class<?> testClass) {
			return Set.of(Location.of(LOCATION));
		}

	}

}
