/**
 * JSON without a mapper: {@link io.github.errorcontract.json.BodyBuffer} for the bodies
 * of errors, {@link io.github.errorcontract.json.JsonDocument} for documents about them.
 * Needs {@code jackson-core} and nothing else of Jackson.
 */
@NullMarked
package io.github.errorcontract.json;

import org.jspecify.annotations.NullMarked;
