/**
 * What is configured about each code:
 * {@link io.github.errorcontract.catalog.ErrorCatalog} answers with the definition of a
 * code and with the code of an exception class,
 * {@link io.github.errorcontract.catalog.CatalogMerger} makes it from the layers of the
 * configuration and refuses what cannot be meant.
 */
@NullMarked
package io.github.errorcontract.catalog;

import org.jspecify.annotations.NullMarked;
