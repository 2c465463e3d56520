/**
 * What all doors of the servlet side share:
 * {@link io.github.errorcontract.servlet.ErrorResponder} answers a failure, in the user's
 * own filters too; {@link io.github.errorcontract.servlet.RequestIdFilter} gives every
 * request its ID.
 */
@NullMarked
package io.github.errorcontract.servlet;

import org.jspecify.annotations.NullMarked;
