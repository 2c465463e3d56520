/**
 * The customizers that add errors to springdoc's documents, and their auto-
 * configuration.
 */
@NullMarked
package io.github.errorcontract.openapi.springdoc;

import org.jspecify.annotations.NullMarked;
