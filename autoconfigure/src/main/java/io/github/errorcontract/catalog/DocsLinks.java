package io.github.errorcontract.catalog;

import org.jspecify.annotations.Nullable;

/**
 * Where the codes are documented whose definition names no address. Asked when the
 * catalogue is read, never for an answer's sake.
 */
@FunctionalInterface
public interface DocsLinks {

	/**
	 * Finds the address of a code's documentation.
	 * @param code the code in upper snake case
	 * @return the address and which place says so, null where there is none
	 */
	@Nullable Sourced<String> find(String code);

}
