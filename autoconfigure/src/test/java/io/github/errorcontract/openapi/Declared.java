package io.github.errorcontract.openapi;

import io.github.errorcontract.ThrowsErrors;

/**
 * What a controller implements.
 */
interface Declared {

	@ThrowsErrors("FORBIDDEN")
	void declared();

}
