/**
 * Requests that reach no handler: unknown routes (404 ROUTE_NOT_FOUND), methods (405 with
 * {@code Allow}), media types (406 and 415), API versions and parameter conditions (400).
 * Read {@link io.github.errorcontract.cause.routing.RoutingFailures} first.
 */
@NullMarked
package io.github.errorcontract.cause.routing;

import org.jspecify.annotations.NullMarked;
