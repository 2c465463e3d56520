/**
 * Checks a service against the company's policy while it starts: locked settings and the
 * demands made of every code. Read
 * {@link io.github.errorcontract.policy.check.PolicyCheck} first.
 */
@NullMarked
package io.github.errorcontract.policy.check;

import org.jspecify.annotations.NullMarked;
