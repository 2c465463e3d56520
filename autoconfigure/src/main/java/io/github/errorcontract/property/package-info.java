/**
 * The configuration properties of the error contract as a whole: which keys exist, where
 * a value came from, and how a start that fails because of one is reported.
 */
@NullMarked
package io.github.errorcontract.property;

import org.jspecify.annotations.NullMarked;
