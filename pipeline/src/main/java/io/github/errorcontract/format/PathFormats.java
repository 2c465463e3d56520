package io.github.errorcontract.format;

import org.jspecify.annotations.Nullable;

/**
 * Knows which paths have a format of their own. Thread-safe.
 */
@FunctionalInterface
public interface PathFormats {

	/**
	 * Returns the format of a path.
	 * @param path the path within the application, not decoded
	 * @return the format, null for a path that has none of its own
	 */
	@Nullable ErrorFormat of(String path);

}
