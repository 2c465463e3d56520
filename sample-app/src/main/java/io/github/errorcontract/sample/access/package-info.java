/**
 * API keys for what only the staff may do: without a known key 401, with one of the wrong
 * role 403. Read {@link io.github.errorcontract.sample.access.AdminOnly} first.
 */
@NullMarked
package io.github.errorcontract.sample.access;

import org.jspecify.annotations.NullMarked;
