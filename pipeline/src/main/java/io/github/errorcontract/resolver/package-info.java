/**
 * The first half of the pipeline, from a failure to an answer:
 * {@link io.github.errorcontract.resolver.ErrorResolver} finds the mapping of a failure,
 * applies the catalog to it and chooses the text. Families of causes contribute mappings
 * through {@link io.github.errorcontract.resolver.CauseMappers}. Independent of the web
 * stack.
 */
@NullMarked
package io.github.errorcontract.resolver;

import org.jspecify.annotations.NullMarked;
