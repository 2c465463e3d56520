package io.github.errorcontract.architecture;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import io.github.errorcontract.ApiError;
import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.pipeline.ErrorPipeline;

/**
 * The classes of the modules core, pipeline and autoconfigure, without their tests.
 */
final class Modules implements LocationProvider {

	static final String ROOT = "io.github.errorcontract";

	@Override
	public Set<Location> get(Class<?> testClass) {
		return Stream.of(ApiError.class, ErrorPipeline.class, ErrorContractAutoConfiguration.class)
			.map((type) -> Location.of(type.getProtectionDomain().getCodeSource().getLocation()))
			.collect(Collectors.toSet());
	}

	/**
	 * Tells whether a class is in the module autoconfigure.
	 * @param name the name of the class
	 */
	static boolean isAboveThePipeline(String name) {
		String file = name.replace('.', '/') + ".class";
		String module = ErrorContractAutoConfiguration.class.getProtectionDomain()
			.getCodeSource()
			.getLocation()
			.toString();
		return String.valueOf(Modules.class.getClassLoader().getResource(file)).contains(module);
	}

}
