/**
 * Support for springdoc: {@code ContractOperationCustomizer} collects the error codes of
 * each operation, {@code ContractOpenApiCustomizer} adds their responses to the document.
 */
@NullMarked
package io.github.errorcontract.openapi.springdoc;

import org.jspecify.annotations.NullMarked;
