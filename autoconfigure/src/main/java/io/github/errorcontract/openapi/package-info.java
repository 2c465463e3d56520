/**
 * OpenAPI responses, schemas, examples and headers of errors, with the configured names.
 * {@link io.github.errorcontract.openapi.ErrorResponses} creates the responses of one
 * document.
 */
@NullMarked
package io.github.errorcontract.openapi;

import org.jspecify.annotations.NullMarked;
