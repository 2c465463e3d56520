/**
 * Which operations Spring Security refuses, as far as its rules tell without a request.
 */
@NullMarked
package io.github.errorcontract.openapi.access;

import org.jspecify.annotations.NullMarked;
