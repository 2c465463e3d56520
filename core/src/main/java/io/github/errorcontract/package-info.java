/**
 * The error model and the extension points: what an error answer is made of
 * ({@link io.github.errorcontract.ApiError}, {@link io.github.errorcontract.ErrorType}),
 * the built-in codes ({@link io.github.errorcontract.BuiltInError}) and the interfaces
 * with which an application takes part ({@link io.github.errorcontract.ErrorMapper},
 * {@link io.github.errorcontract.ErrorCustomizer},
 * {@link io.github.errorcontract.ErrorListener}). Nothing here knows Spring.
 */
@NullMarked
package io.github.errorcontract;

import org.jspecify.annotations.NullMarked;
