/**
 * The error model and its extension points, without any dependency on Spring. An
 * {@link io.github.errorcontract.ApiError} is what clients are sent, an
 * {@link io.github.errorcontract.ErrorType} gives it code, status and message, and
 * {@link io.github.errorcontract.BuiltInError} has the built-in codes. Applications hook
 * in with {@link io.github.errorcontract.ErrorMapper},
 * {@link io.github.errorcontract.ErrorCustomizer} and
 * {@link io.github.errorcontract.ErrorListener}.
 */
@NullMarked
package io.github.errorcontract;

import org.jspecify.annotations.NullMarked;
