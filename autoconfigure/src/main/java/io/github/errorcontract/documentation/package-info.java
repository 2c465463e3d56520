/**
 * What people and machines can read about the contract:
 * {@link io.github.errorcontract.documentation.PublicCodes} has what clients may know of
 * each code, {@link io.github.errorcontract.documentation.ErrorSchema} describes the
 * bodies, {@link io.github.errorcontract.actuate.CatalogReport} has all that the
 * service's own people may know. Nothing here knows a web stack.
 */
@NullMarked
package io.github.errorcontract.documentation;

import org.jspecify.annotations.NullMarked;
