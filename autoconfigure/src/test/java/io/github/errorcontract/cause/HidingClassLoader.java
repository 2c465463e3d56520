package io.github.errorcontract.cause;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Loads the families of causes anew, without a library on the class path.
 */
public final class HidingClassLoader extends ClassLoader {

	private static final String FAMILIES = HidingClassLoader.class.getPackageName() + ".";

	private final List<String> hidden;

	public HidingClassLoader(String... hiddenPackages) {
		super(HidingClassLoader.class.getClassLoader());
		this.hidden = List.of(hiddenPackages);
	}

	@Override
	protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
		if (this.hidden.stream().anyMatch(name::startsWith)) {
			throw new ClassNotFoundException(name);
		}
		if (!name.startsWith(FAMILIES)) {
			return super.loadClass(name, resolve);
		}
		Class<?> loaded = findLoadedClass(name);
		return (loaded != null) ? loaded : define(name);
	}

	private Class<?> define(String name) throws ClassNotFoundException {
		try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
			byte[] code = file.readAllBytes();
			return defineClass(name, code, 0, code.length);
		}
		catch (IOException ex) {
			throw new ClassNotFoundException(name, ex);
		}
	}

}
