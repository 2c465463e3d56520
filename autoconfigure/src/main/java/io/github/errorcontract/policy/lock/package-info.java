/**
 * Keys and codes that a policy locks:
 * {@link io.github.errorcontract.policy.lock.LockCheck} finds the properties and declared
 * codes of a service that violate a lock.
 */
@NullMarked
package io.github.errorcontract.policy.lock;

import org.jspecify.annotations.NullMarked;
