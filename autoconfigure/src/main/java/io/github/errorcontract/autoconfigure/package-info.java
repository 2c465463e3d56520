/**
 * The wiring:
 * {@link io.github.errorcontract.autoconfigure.ErrorContractAutoConfiguration} makes the
 * pipeline,
 * {@link io.github.errorcontract.autoconfigure.ErrorContractServletAutoConfiguration} and
 * those after it the doors of the servlet side, all from
 * {@link io.github.errorcontract.autoconfigure.ErrorContractProperties}. Every bean that
 * does the work backs off for the application's own; what merely hooks the doors in,
 * post-processors above all, does not.
 */
@NullMarked
package io.github.errorcontract.autoconfigure;

import org.jspecify.annotations.NullMarked;
