/**
 * The log line of each error: {@link io.github.errorcontract.logging.ErrorLogger} writes
 * it at the level that is configured for the code or the kind of status, under the logger
 * {@code io.github.errorcontract}.
 */
@NullMarked
package io.github.errorcontract.logging;

import org.jspecify.annotations.NullMarked;
