/**
 * What the container throws at whoever reads a request: a body with broken chunks, or one
 * that ends too early, is answered with 400 MALFORMED_BODY, any other failure of Jetty
 * with the status that it names; what a servlet throws that is unavailable with 503
 * SERVICE_UNAVAILABLE or 404 NOT_FOUND. Read
 * {@link io.github.errorcontract.cause.container.ContainerFailures} first.
 */
@NullMarked
package io.github.errorcontract.cause.container;

import org.jspecify.annotations.NullMarked;
