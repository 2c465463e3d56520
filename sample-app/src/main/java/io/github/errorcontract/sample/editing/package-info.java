/**
 * Changing an order that is not paid yet: only with {@code If-Match}, and not while
 * someone else holds its lock.
 */
@NullMarked
package io.github.errorcontract.sample.editing;

import org.jspecify.annotations.NullMarked;
