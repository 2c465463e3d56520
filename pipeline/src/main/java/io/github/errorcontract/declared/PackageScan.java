package io.github.errorcontract.declared;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.core.type.ClassMetadata;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * Finds the classes of some packages that declare codes, without loading any. A class
 * file that cannot be read is passed over.
 */
public final class PackageScan {

	private static final String ERROR_TYPE = "io.github.errorcontract.ErrorType";

	private static final String BUILT_IN = "io.github.errorcontract.BuiltInError";

	private static final String MAPPED_ERROR = "io.github.errorcontract.MappedError";

	private static final String ENUM = "java.lang.Enum";

	private final ResourcePatternResolver resources;

	private final MetadataReaderFactory metadata;

	private final Map<String, Boolean> errorTypes = new HashMap<>(Map.of(ERROR_TYPE, true));

	/**
	 * Creates a scan.
	 * @param resources what lists the class files
	 * @param metadata what reads them, best one that has read them already
	 */
	public PackageScan(ResourcePatternResolver resources, MetadataReaderFactory metadata) {
		this.resources = resources;
		this.metadata = metadata;
	}

	/**
	 * Finds the classes.
	 * @param packages the names of the packages, each with all below it
	 * @return what they hold
	 */
	public FoundClasses find(Collection<String> packages) {
		Collection<String> enums = new TreeSet<>();
		Collection<String> exceptions = new TreeSet<>();
		for (String name : packages) {
			for (Resource resource : ClassFiles.find(this.resources, name)) {
				try {
					sort(this.metadata.getMetadataReader(resource), enums, exceptions);
				}
				catch (IOException | RuntimeException ex) {
					// No class that this JVM could load either
				}
			}
		}
		return (enums.isEmpty() && exceptions.isEmpty()) ? FoundClasses.NONE
				: new FoundClasses(List.copyOf(enums), List.copyOf(exceptions));
	}

	private void sort(MetadataReader reader, Collection<String> enums, Collection<String> exceptions) {
		ClassMetadata type = reader.getClassMetadata();
		if (ENUM.equals(type.getSuperClassName())) {
			if (isErrorType(type) && !BUILT_IN.equals(type.getClassName())) {
				enums.add(type.getClassName());
			}
		}
		else if (reader.getAnnotationMetadata().getAnnotations().isDirectlyPresent(MAPPED_ERROR)) {
			exceptions.add(type.getClassName());
		}
	}

	private boolean isErrorType(ClassMetadata type) {
		for (String name : type.getInterfaceNames()) {
			Boolean known = this.errorTypes.get(name);
			if (known == null) {
				known = isErrorType(name);
				this.errorTypes.put(name, known);
			}
			if (known) {
				return true;
			}
		}
		return false;
	}

	private boolean isErrorType(String name) {
		try {
			return !name.startsWith("java.") && isErrorType(this.metadata.getMetadataReader(name).getClassMetadata());
		}
		catch (IOException | RuntimeException ex) {
			return false;
		}
	}

}
