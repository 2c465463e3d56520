package io.github.errorcontract.openapi.springdoc;

import io.github.errorcontract.ThrowsErrors;

/**
 * What a controller implements.
 */
interface Declared {

	@ThrowsErrors("FORBIDDEN")
	void declared();

}
