/**
 * The contract among Spring Boot's Actuator endpoints:
 * {@link io.github.errorcontract.actuate.ErrorsEndpoint} shows the catalogue, with the
 * place that says each of its members.
 */
@NullMarked
package io.github.errorcontract.actuate;

import org.jspecify.annotations.NullMarked;
