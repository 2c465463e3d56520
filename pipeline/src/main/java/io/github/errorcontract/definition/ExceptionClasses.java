package io.github.errorcontract.definition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.github.errorcontract.exception.ApiException;
import io.github.errorcontract.naming.NearMiss;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;

/**
 * Finds the exception classes that the configuration names.
 */
public final class ExceptionClasses {

	private static final String OPTIONAL = "optional:";

	private final @Nullable ClassLoader classLoader;

	/**
	 * Creates the reader.
	 * @param classLoader the application's, null for the default one
	 */
	public ExceptionClasses(@Nullable ClassLoader classLoader) {
		this.classLoader = classLoader;
	}

	/**
	 * Finds an exception class, or an interface of such classes.
	 * @param configured the name as it is configured
	 * @param place where it is configured
	 * @return the binary name, null for an optional class that is absent
	 */
	@Nullable String find(String configured, Place place) {
		Class<?> type = load(configured, place);
		if (type != null && !isOfExceptions(type)) {
			throw invalid(type.getName(), place, "is not an exception class",
					"Specify a class that extends Throwable, or an interface of such classes, in");
		}
		return (type != null) ? type.getName() : null;
	}

	/**
	 * Finds an exception class.
	 * @param configured the name as it is configured
	 * @param place where it is configured
	 * @return the binary name, null for an optional class that is absent
	 * @throws InvalidContractException if the name is not that of an exception class
	 */
	public @Nullable String findClass(String configured, Place place) {
		Class<?> type = load(configured, place);
		if (type != null && !Throwable.class.isAssignableFrom(type)) {
			throw invalid(type.getName(), place, "is not an exception class",
					"Specify a class that extends Throwable in");
		}
		return (type != null) ? type.getName() : null;
	}

	private @Nullable Class<?> load(String configured, Place place) {
		boolean optional = configured.startsWith(OPTIONAL);
		String name = (optional ? configured.substring(OPTIONAL.length()) : configured).trim();
		Class<?> type = load(name);
		if (type == null && !optional) {
			throw invalid(name, place, "does not exist", didYouMean(name)
					+ "Correct the class name, or use 'optional:%s' if the class may be absent, in".formatted(name));
		}
		return type;
	}

	private static boolean isOfExceptions(Class<?> type) {
		return Throwable.class.isAssignableFrom(type) || (type.isInterface() && !type.isAnnotation());
	}

	private @Nullable Class<?> load(String name) {
		try {
			return ClassUtils.forName(name, this.classLoader);
		}
		catch (ClassNotFoundException | LinkageError | IllegalArgumentException ex) {
			return null;
		}
	}

	private static InvalidContractException invalid(String name, Place place, String fact, String remedy) {
		return new InvalidContractException(
				"The class '%s' in '%s' %s (%s).".formatted(name, place.property(), fact, place.origin()),
				"%s '%s'.".formatted(remedy, place.property()));
	}

	private String didYouMean(String name) {
		String near = sameSimpleName(name);
		if (near == null) {
			near = NearMiss.find(name, neighbours(name), 2);
		}
		return (near != null) ? "Did you mean '%s'? ".formatted(near) : "";
	}

	private @Nullable String sameSimpleName(String name) {
		String own = ApiException.class.getPackageName() + "." + ClassUtils.getShortName(name);
		return (load(own) != null) ? own : null;
	}

	private List<String> neighbours(String name) {
		List<String> names = new ArrayList<>();
		for (String packageName : List.of(ClassUtils.getPackageName(name), ApiException.class.getPackageName())) {
			Arrays.stream(classFiles(packageName))
				.map(Resource::getFilename)
				.filter((file) -> file != null && file.endsWith(ClassUtils.CLASS_FILE_SUFFIX))
				.forEach((file) -> names
					.add(packageName + "." + file.substring(0, file.length() - ClassUtils.CLASS_FILE_SUFFIX.length())));
		}
		return names;
	}

	private Resource[] classFiles(String packageName) {
		try {
			return new PathMatchingResourcePatternResolver(this.classLoader)
				.getResources("classpath*:" + packageName.replace('.', '/') + "/*.class");
		}
		catch (IOException ex) {
			return new Resource[0];
		}
	}

	/**
	 * Where a class is configured.
	 *
	 * @param property the property
	 * @param origin the place of the property, for people
	 */
	public record Place(String property, String origin) {

	}

}
