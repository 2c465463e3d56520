/**
 * The first half of the pipeline, from a failure to an answer:
 * {@link io.github.errorcontract.resolver.ErrorResolver} finds the mapping of a failure,
 * lays the catalogue over it and chooses the text. Families of causes take part through
 * {@link io.github.errorcontract.resolver.CauseMappers}. Nothing here knows a web stack.
 */
@NullMarked
package io.github.errorcontract.resolver;

import org.jspecify.annotations.NullMarked;
