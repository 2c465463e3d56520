package io.github.errorcontract.request;

import org.jspecify.annotations.Nullable;

/**
 * Knows the trace that the current thread is part of. Thread-safe.
 */
@FunctionalInterface
public interface CurrentTrace {

	/**
	 * Where there is no tracing.
	 */
	CurrentTrace NONE = () -> null;

	/**
	 * Returns the ID of the trace.
	 * @return the ID, null for none
	 */
	@Nullable String id();

}
