/**
 * The Actuator endpoint {@code errors}:
 * {@link io.github.errorcontract.actuate.ErrorsEndpoint} shows the catalog of error codes
 * with the origin of each value.
 */
@NullMarked
package io.github.errorcontract.actuate;

import org.jspecify.annotations.NullMarked;
