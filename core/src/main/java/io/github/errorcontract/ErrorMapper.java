package io.github.errorcontract;

import org.jspecify.annotations.Nullable;

/**
 * Turns failures that it knows into errors. Beans of this type are asked in their order
 * before every other mapping: each of them with the failure as it was thrown, then each
 * with the cause of a mere wrapper, and so on inwards.
 * <p>
 * Called on the thread that answers, for every error, so it must be quick and
 * thread-safe. An exception that it throws is logged and answered as an internal error.
 */
@FunctionalInterface
public interface ErrorMapper {

	/**
	 * Maps a failure.
	 * @param failure the failure, never null
	 * @return the error, or null for "not mine"
	 */
	@Nullable ApiError map(Throwable failure);

}
