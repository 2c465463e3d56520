/**
 * Keys and codes that a company's policy locks, and the settings of a service that break
 * a lock.
 */
@NullMarked
package io.github.errorcontract.policy.lock;

import org.jspecify.annotations.NullMarked;
