package io.github.errorcontract.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.ErrorTypeProvider;
import io.github.errorcontract.MappedError;
import io.github.errorcontract.definition.CodeLayer;
import io.github.errorcontract.definition.DeclaredCode;
import io.github.errorcontract.definition.TrackedValue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.ClassUtils;

/**
 * Reads what code says of codes: loads the classes that were found and asks the
 * {@link ErrorTypeProvider}.
 */
public final class CodeReader {

	private static final Logger logger = LoggerFactory.getLogger(CodeReader.class);

	private final @Nullable ClassLoader classLoader;

	private final BiFunction<Class<?>, ErrorType, ErrorType> naming;

	private final List<DeclaredCode> codes = new ArrayList<>();

	private final Map<String, String> exceptions = new TreeMap<>();

	/**
	 * Creates a reader.
	 * @param classLoader what loads the classes, null for the thread's
	 * @param naming gives a class that names no code its type, from that of its status
	 */
	public CodeReader(@Nullable ClassLoader classLoader, BiFunction<Class<?>, ErrorType, ErrorType> naming) {
		this.classLoader = classLoader;
		this.naming = naming;
	}

	/**
	 * Reads classes that were found. One that cannot be loaded is logged and left out.
	 * @param found the names
	 */
	public void read(FoundClasses found) {
		found.enums().forEach((name) -> read(load(name)));
		found.exceptions().forEach((name) -> readMapped(load(name)));
	}

	/**
	 * Reads the types that a bean names.
	 * @param name the name of the bean
	 * @param types the bean
	 */
	public void read(String name, ErrorTypeProvider types) {
		for (ErrorType type : types.types()) {
			if (!(type instanceof BuiltInError)) {
				this.codes.add(DeclaredCode.of(type, (type instanceof Enum<?> constant) ? place(constant)
						: "%s of the bean '%s'".formatted(type.code(), name)));
			}
		}
	}

	/**
	 * Returns what was read.
	 * @return the layer of code
	 */
	public CodeLayer layer() {
		return new CodeLayer(List.copyOf(this.codes), Map.copyOf(this.exceptions));
	}

	private void read(@Nullable Class<?> type) {
		Object[] constants = (type != null) ? type.getEnumConstants() : null;
		for (Object constant : (constants != null) ? constants : new Object[0]) {
			this.codes.add(DeclaredCode.of((ErrorType) constant, place((Enum<?>) constant)));
		}
	}

	private void readMapped(@Nullable Class<?> type) {
		MappedError mapped = (type != null) ? type.getDeclaredAnnotation(MappedError.class) : null;
		if (type != null && mapped != null) {
			ErrorType bare = BuiltInError.ofStatus((mapped.status() != 0) ? mapped.status() : 500);
			ErrorType named = this.naming.apply(type, bare);
			String code = mapped.code().isEmpty() ? named.code() : mapped.code();
			this.exceptions.put(type.getName(), code);
			if (!mapped.code().isEmpty() || named != bare) {
				this.codes.add(declared(mapped, code, type.getName()));
			}
		}
	}

	private static DeclaredCode declared(MappedError mapped, String code, String place) {
		return new DeclaredCode(new TrackedValue<>(code, place),
				(mapped.status() != 0) ? new TrackedValue<>(mapped.status(), place) : null,
				mapped.message().isEmpty() ? null : new TrackedValue<>(mapped.message(), place));
	}

	private static String place(Enum<?> constant) {
		return constant.getDeclaringClass().getName() + "." + constant.name();
	}

	private @Nullable Class<?> load(String name) {
		try {
			return ClassUtils.forName(name, this.classLoader);
		}
		catch (ClassNotFoundException | LinkageError ex) {
			logger.warn("Failed to load {}; its codes are missing from the error catalog", name, ex);
			return null;
		}
	}

}
