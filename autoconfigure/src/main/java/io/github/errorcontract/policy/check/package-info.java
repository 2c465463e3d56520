/**
 * The check of a service against the policy at startup: locked keys, and requirements on
 * every code. See {@code PolicyCheck} first.
 */
@NullMarked
package io.github.errorcontract.policy.check;

import org.jspecify.annotations.NullMarked;
