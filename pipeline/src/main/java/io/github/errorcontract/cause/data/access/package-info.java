/**
 * Failures of databases and of what stands before them, Jakarta Persistence, Hibernate,
 * Spring's data access and transactions: violated constraints 409, locks lost 409 or
 * refused 423, nothing found 404, no connection, timeouts and deadlocks 503, all else
 * 500. What the database itself says counts more than the class in which it is wrapped.
 * Read {@link io.github.errorcontract.cause.data.access.DataFailures} first, then
 * {@code DataMapper}.
 */
@NullMarked
package io.github.errorcontract.cause.data.access;

import org.jspecify.annotations.NullMarked;
