/**
 * Base wiring: {@link io.github.errorcontract.boot.ErrorContractAutoConfiguration}
 * creates the pipeline from {@link io.github.errorcontract.boot.ErrorContractProperties}.
 * The wiring of each door and feature is in its own package.
 */
@NullMarked
package io.github.errorcontract.boot;

import org.jspecify.annotations.NullMarked;
