package io.github.errorcontract;

import org.jspecify.annotations.Nullable;

/**
 * Strategy for mapping exceptions to errors. Beans of this type are consulted in their
 * order, before any other mapping. All of them first see the exception as thrown. If none
 * of them maps it and it is a wrapper, such as a
 * {@link java.util.concurrent.CompletionException}, they are consulted again with its
 * cause.
 * <p>
 * Mappers are called for every error, on the thread that writes the response, so they
 * should not block, and must be thread-safe. If a mapper throws an exception, it is
 * logged and the request is answered with {@link BuiltInError#INTERNAL_ERROR}.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ErrorMapper {

	/**
	 * Maps an exception to an error.
	 * @param failure the exception
	 * @return the error, or {@code null} if this mapper does not handle the exception
	 */
	@Nullable ApiError map(Throwable failure);

}
