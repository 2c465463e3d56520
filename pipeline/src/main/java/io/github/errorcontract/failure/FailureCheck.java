package io.github.errorcontract.failure;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import io.github.errorcontract.exception.ApiException;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a failure can be told at all: its causes come to an end and neither they
 * nor its message throw.
 */
public final class FailureCheck {

	private static final int USUAL_DEPTH = 16;

	/**
	 * Whether a class has code of its own behind {@code getMessage()}.
	 */
	private static final ClassValue<Boolean> OWN_MESSAGE = new ClassValue<>() {

		@Override
		protected Boolean computeValue(Class<?> type) {
			try {
				Class<?> declaring = type.getMethod("getMessage").getDeclaringClass();
				return declaring != Throwable.class && declaring != ApiException.class;
			}
			catch (NoSuchMethodException ex) {
				return true;
			}
		}

	};

	private FailureCheck() {
	}

	/**
	 * Tells whether a failure can be told.
	 * @param failure the failure
	 * @return whether its causes and its message can be asked for
	 */
	public static boolean isTellable(Throwable failure) {
		try {
			Throwable root = root(failure);
			if (root == null) {
				return false;
			}
			ask(root);
			if (root != failure) {
				ask(failure);
			}
			return true;
		}
		catch (RuntimeException | StackOverflowError ex) {
			return false;
		}
	}

	private static void ask(Throwable failure) {
		if (OWN_MESSAGE.get(failure.getClass())) {
			String unused = failure.getMessage();
		}
	}

	/**
	 * Returns the innermost cause, null where the causes form a loop.
	 */
	private static @Nullable Throwable root(Throwable failure) {
		Throwable current = failure;
		for (int depth = 0; depth < USUAL_DEPTH; depth++) {
			Throwable cause = current.getCause();
			if (cause == null) {
				return current;
			}
			current = cause;
		}
		return rootOfDeep(failure);
	}

	private static @Nullable Throwable rootOfDeep(Throwable failure) {
		Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		Throwable current = failure;
		while (seen.add(current)) {
			Throwable cause = current.getCause();
			if (cause == null) {
				return current;
			}
			current = cause;
		}
		return null;
	}

}
