package io.github.errorcontract.failure;

import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * An immutable set of exception classes, given by name, so that none of them has to be
 * loaded or present. Searches through causes are bounded and do not fail for exceptions
 * whose {@code getCause()} throws. Thread-safe.
 */
public final class ThrowableTypes {

	/**
	 * A longer chain of exceptions is taken for a loop.
	 */
	private static final int MAX_DEPTH = 32;

	private final Set<String> names;

	private final ClassValue<Boolean> members = new ClassValue<>() {

		@Override
		protected Boolean computeValue(Class<?> type) {
			return isNamed(type);
		}

	};

	private ThrowableTypes(Set<String> names) {
		this.names = names;
	}

	/**
	 * Creates a set.
	 * @param names fully qualified, binary names of classes
	 * @return the set
	 * @throws IllegalArgumentException if a name is given twice
	 */
	public static ThrowableTypes of(String... names) {
		return new ThrowableTypes(Set.of(names));
	}

	/**
	 * Tells whether a class is in the set by its own name; its superclasses do not count.
	 * @param className the fully qualified, binary name of the class
	 * @return whether the name is in the set
	 */
	public boolean containsName(String className) {
		return this.names.contains(className);
	}

	/**
	 * Tells whether a class or one of its superclasses is in the set. The result is
	 * cached for each class.
	 * @param type the class
	 * @return whether it is
	 */
	public boolean contains(Class<?> type) {
		return this.members.get(type);
	}

	private boolean isNamed(Class<?> type) {
		for (Class<?> current = type; current != null; current = current.getSuperclass()) {
			if (this.names.contains(current.getName())) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Finds the outermost exception of the set among a failure and all its causes.
	 * @param failure the failure; null finds nothing
	 * @return the first exception whose class is in the set, or null
	 */
	public @Nullable Throwable firstIn(@Nullable Throwable failure) {
		return firstIn(failure, Causes::cause);
	}

	/**
	 * Finds the outermost exception of the set along a chain of the caller's choice, for
	 * instance from a wrapper to what it holds.
	 * @param failure the start of the chain; null finds nothing
	 * @param next returns what follows an exception, or null at the end; must not throw
	 * @return the first exception whose class is in the set, or null
	 */
	public @Nullable Throwable firstIn(@Nullable Throwable failure, Function<Throwable, @Nullable Throwable> next) {
		Throwable current = failure;
		for (int depth = 0; current != null && depth < MAX_DEPTH; depth++) {
			if (contains(current.getClass())) {
				return current;
			}
			current = next.apply(current);
		}
		return null;
	}

}
