/**
 * The first filters of every request.
 * {@link io.github.errorcontract.servlet.filter.ErrorContractFilter} is the door for
 * whatever Spring MVC does not see, and the one place that ends the connection of a
 * response that was committed before the failure.
 */
@NullMarked
package io.github.errorcontract.servlet.filter;

import org.jspecify.annotations.NullMarked;
