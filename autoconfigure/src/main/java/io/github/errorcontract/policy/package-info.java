/**
 * What a company decides for all of its services:
 * {@link io.github.errorcontract.policy.PolicyFiles} reads the files that jars on the
 * class path bring, {@link io.github.errorcontract.policy.PolicyDefaults} lies below all
 * properties of the service, {@link io.github.errorcontract.policy.lock.LockCheck} and
 * {@link io.github.errorcontract.policy.check.DemandCheck} find what a service does
 * against them, {@link io.github.errorcontract.policy.PolicyReport} tells it.
 */
@NullMarked
package io.github.errorcontract.policy;

import org.jspecify.annotations.NullMarked;
