/**
 * The wiring:
 * {@link io.github.errorcontract.autoconfigure.ErrorContractAutoConfiguration} makes the
 * pipeline,
 * {@link io.github.errorcontract.autoconfigure.ErrorContractWebMvcAutoConfiguration} the
 * doors of the servlet side, both from
 * {@link io.github.errorcontract.autoconfigure.ErrorContractProperties}. Every bean backs
 * off for the application's own.
 */
@NullMarked
package io.github.errorcontract.autoconfigure;

import org.jspecify.annotations.NullMarked;
