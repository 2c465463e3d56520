/**
 * The response that the application sees,
 * {@link io.github.errorcontract.servlet.response.ContractResponse}: it answers {@code
 * sendError} itself and completes an error that the application makes before its first
 * byte.
 */
@NullMarked
package io.github.errorcontract.servlet.response;

import org.jspecify.annotations.NullMarked;
