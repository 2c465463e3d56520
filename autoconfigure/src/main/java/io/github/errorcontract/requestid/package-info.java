/**
 * The ID that a request has in its answer and in the log:
 * {@link io.github.errorcontract.requestid.RequestIdPolicy} takes a client's or has a new
 * one made, {@link io.github.errorcontract.requestid.RequestIdTaskDecorator} and
 * {@link io.github.errorcontract.requestid.RequestIdThreadLocalAccessor} take it to other
 * threads.
 */
@NullMarked
package io.github.errorcontract.requestid;

import org.jspecify.annotations.NullMarked;
