/**
 * The ID of a request in its response and in the log:
 * {@link io.github.errorcontract.requestid.RequestIdPolicy} accepts the client's ID or
 * generates a new one, {@link io.github.errorcontract.requestid.RequestIdTaskDecorator}
 * and {@link io.github.errorcontract.requestid.RequestIdThreadLocalAccessor} pass it on
 * to other threads.
 */
@NullMarked
package io.github.errorcontract.requestid;

import org.jspecify.annotations.NullMarked;
