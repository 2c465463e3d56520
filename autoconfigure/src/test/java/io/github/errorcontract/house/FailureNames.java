package io.github.errorcontract.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.github.errorcontract.exception.ApiException;
import io.github.errorcontract.failure.Wrappers;
import io.github.errorcontract.resolver.CauseMappers;

import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.ClassWriter;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.util.ClassUtils;

/**
 * The classes of failures that our code knows. Families know most of them as text, so
 * they are read from the strings in the compiled classes.
 */
final class FailureNames {

	/**
	 * Interfaces that are no failures but what a controller takes.
	 */
	private static final Set<String> OF_REQUESTS = Set.of("jakarta.servlet.http.Part",
			"org.springframework.web.multipart.MultipartFile");

	private static final Pattern CLASS_NAME = Pattern.compile("(?:[a-z]\\w*\\.)+[A-Z]\\w*(?:\\$\\w+)*");

	/** The key under which {@code META-INF/spring.factories} names the families. */
	private static final Class<?> FAMILY = CauseMappers.class;

	private FailureNames() {
	}

	/**
	 * Returns the names of all failures that the families of causes know, and of the
	 * exceptions that we offer.
	 */
	static Set<String> ofCauses() {
		Set<String> names = new TreeSet<>();
		stringsIn(ProjectFiles.resources(FAMILY, "io/github/errorcontract/cause/**/*.class"), names);
		stringsIn(ofDoors(), names);
		names.removeIf((name) -> !isFailure(name));
		names.addAll(ofDomain());
		return names;
	}

	/**
	 * Returns the names of the mere wrappers.
	 */
	static Set<String> ofWrappers() {
		Set<String> names = new TreeSet<>();
		stringsIn(List.of(classFile(Wrappers.class.getName())), names);
		return names;
	}

	/**
	 * Loads a class without touching it. One of a library that is not here is made up,
	 * since most families look at nothing but its name.
	 */
	static Class<?> load(String name) {
		try {
			return Class.forName(name, false, FailureNames.class.getClassLoader());
		}
		catch (ClassNotFoundException ex) {
			return new MadeUpClasses().make(name);
		}
	}

	static boolean exists(String name) {
		return ClassUtils.isPresent(name, FailureNames.class.getClassLoader());
	}

	private static boolean isFailure(String name) {
		if (OF_REQUESTS.contains(name)) {
			return false;
		}
		return exists(name) ? isFailure(load(name)) : name.matches(".*(Exception|Error)");
	}

	private static boolean isFailure(Class<?> type) {
		return Throwable.class.isAssignableFrom(type) || (type.isInterface() && !type.isAnnotation());
	}

	private static List<Resource> ofDoors() {
		try {
			Properties factories = PropertiesLoaderUtils
				.loadAllProperties(SpringFactoriesLoader.FACTORIES_RESOURCE_LOCATION);
			return Stream.of(factories.getProperty(FAMILY.getName()).split(",")).map(FailureNames::classFile).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Resource classFile(String name) {
		return new ClassPathResource(name.strip().replace('.', '/') + ".class");
	}

	private static Set<String> ofDomain() {
		String packageName = ApiException.class.getPackageName();
		Set<String> names = new TreeSet<>();
		for (Resource file : ProjectFiles.resources(ApiException.class, packageName.replace('.', '/') + "/*.class")) {
			Class<?> type = load(packageName + "." + file.getFilename().replace(".class", ""));
			if (ApiException.class.isAssignableFrom(type)) {
				names.add(type.getName());
			}
		}
		return names;
	}

	private static void stringsIn(List<Resource> files, Set<String> strings) {
		for (Resource file : files) {
			try {
				new ClassReader(file.getContentAsByteArray()).accept(new Strings(strings), ClassReader.SKIP_DEBUG);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	/**
	 * Collects the names of classes that methods have as text.
	 */
	private static final class Strings extends ClassVisitor {

		private final Set<String> strings;

		Strings(Set<String> strings) {
			super(Opcodes.ASM9);
			this.strings = strings;
		}

		@Override
		public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
				String[] exceptions) {
			return new MethodVisitor(Opcodes.ASM9) {

				@Override
				public void visitLdcInsn(Object value) {
					if (value instanceof String text && CLASS_NAME.matcher(text).matches()) {
						Strings.this.strings.add(text);
					}
				}

			};
		}

	}

	/**
	 * Makes exceptions of any name.
	 */
	private static final class MadeUpClasses extends ClassLoader {

		MadeUpClasses() {
			super(FailureNames.class.getClassLoader());
		}

		Class<?> make(String name) {
			ClassWriter writer = new ClassWriter(0);
			writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name.replace('.', '/'), null, "java/lang/RuntimeException",
					null);
			writer.visitEnd();
			byte[] bytes = writer.toByteArray();
			return defineClass(name, bytes, 0, bytes.length);
		}

	}

}
