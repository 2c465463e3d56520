package io.github.errorcontract.catalog;

import io.github.errorcontract.definition.TrackedValue;
import org.jspecify.annotations.Nullable;

/**
 * Where the codes are documented whose definition names no address. Asked when the
 * catalogue is read, and for an answer only where {@code error-contract.body.include}
 * names {@code docs}. Thread-safe.
 */
@FunctionalInterface
public interface DocsLinks {

	/**
	 * Finds the address of a code's documentation.
	 * @param code the code in upper snake case
	 * @return the address and which place says so, null where there is none
	 */
	@Nullable TrackedValue<String> find(String code);

}
