/**
 * Operations that Spring Security may reject, as far as its rules can be evaluated
 * without a request.
 */
@NullMarked
package io.github.errorcontract.openapi.access;

import org.jspecify.annotations.NullMarked;
