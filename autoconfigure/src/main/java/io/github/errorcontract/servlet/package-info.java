/**
 * Shared by all doors of servlet applications: the public
 * {@link io.github.errorcontract.servlet.ErrorResponder}, the paths that the contract
 * applies to, the request ID and the context of a request.
 */
@NullMarked
package io.github.errorcontract.servlet;

import org.jspecify.annotations.NullMarked;
