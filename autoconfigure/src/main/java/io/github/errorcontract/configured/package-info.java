/**
 * The catalog as the application configures and declares it: definitions below {@code
 * error-contract.errors} and {@code error-contract.constraints}, read from one property
 * source at a time, and codes found in the application's packages.
 */
@NullMarked
package io.github.errorcontract.configured;

import org.jspecify.annotations.NullMarked;
