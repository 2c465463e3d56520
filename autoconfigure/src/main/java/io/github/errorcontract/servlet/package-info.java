/**
 * What all doors of the servlet side share: the public
 * {@link io.github.errorcontract.servlet.ErrorResponder}, the paths that keep the
 * contract, the request ID and the context of a request.
 */
@NullMarked
package io.github.errorcontract.servlet;

import org.jspecify.annotations.NullMarked;
