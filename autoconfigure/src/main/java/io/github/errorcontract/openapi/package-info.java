/**
 * What the documentation of the API says about errors: for each operation that springdoc
 * describes the responses that can happen, with the names that clients see. Read
 * {@code ContractOperations} first, which finds the codes of a handler method, then
 * {@code ContractDocument}, which writes them down.
 */
@NullMarked
package io.github.errorcontract.openapi;

import org.jspecify.annotations.NullMarked;
