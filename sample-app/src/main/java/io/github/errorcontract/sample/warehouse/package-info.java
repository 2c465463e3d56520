/**
 * The warehouse, which may be closed. Maintenance is a domain exception with a time to
 * retry; stocktaking is a plain exception that only {@code application.yml} maps.
 */
@NullMarked
package io.github.errorcontract.sample.warehouse;

import org.jspecify.annotations.NullMarked;
