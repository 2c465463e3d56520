package io.github.errorcontract.sample.access;

/**
 * What the owner of an API key may do.
 */
enum Role {

	CLERK, ADMIN

}
