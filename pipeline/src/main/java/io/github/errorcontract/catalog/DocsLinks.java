package io.github.errorcontract.catalog;

import io.github.errorcontract.definition.TrackedValue;
import org.jspecify.annotations.Nullable;

/**
 * Provides links to the documentation of error codes whose definition does not specify
 * one. Called when the catalog is read, and for an error response only if
 * {@code error-contract.body.include} contains {@code docs}. Implementations must be
 * thread-safe.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface DocsLinks {

	/**
	 * Finds the link to the documentation of a code.
	 * @param code the code in upper snake case
	 * @return the URI with its origin, or {@code null} if there is no documentation
	 */
	@Nullable TrackedValue<String> find(String code);

}
