/**
 * Policies that a company sets for all of its services:
 * {@link io.github.errorcontract.policy.PolicyFiles} reads them from jars on the class
 * path, {@link io.github.errorcontract.policy.PolicyDefaults} adds them to the
 * environment, and {@link io.github.errorcontract.policy.PolicyReport} has the
 * violations.
 */
@NullMarked
package io.github.errorcontract.policy;

import org.jspecify.annotations.NullMarked;
