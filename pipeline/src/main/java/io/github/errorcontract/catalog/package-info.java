/**
 * The catalog of error codes: {@link io.github.errorcontract.catalog.ErrorCatalog} finds
 * the definition of a code and the code of an exception class.
 * {@link io.github.errorcontract.catalog.CatalogMerger} creates it from the layers of the
 * configuration and rejects invalid or contradictory definitions.
 */
@NullMarked
package io.github.errorcontract.catalog;

import org.jspecify.annotations.NullMarked;
