/**
 * Failures of databases, MongoDB and Redis, Jakarta Persistence, Hibernate, and Spring's
 * data access and transactions: violated constraints 409, lost locks 409, refused locks
 * 423, missing rows 404, failed connections, timeouts and deadlocks 503, anything else
 * 500. The state that the database reports takes precedence over the class of the
 * exception around it. Read
 * {@link io.github.errorcontract.cause.data.access.DataFailures} first, then
 * {@code DataMapper}.
 */
@NullMarked
package io.github.errorcontract.cause.data.access;

import org.jspecify.annotations.NullMarked;
