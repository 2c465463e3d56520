/**
 * The first filters of every request.
 * {@link io.github.errorcontract.servlet.filter.ErrorContractFilter} is the door for
 * failures outside Spring MVC, and the only place that closes the connection of a
 * response that was committed before the failure.
 */
@NullMarked
package io.github.errorcontract.servlet.filter;

import org.jspecify.annotations.NullMarked;
