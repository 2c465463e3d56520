/**
 * The exceptions that a service throws to answer with an error. Read
 * {@link io.github.errorcontract.exception.ApiException} first; there is one subclass for
 * each HTTP status that a service decides on by itself.
 */
@NullMarked
package io.github.errorcontract.exception;

import org.jspecify.annotations.NullMarked;
