/**
 * The configuration properties of the error contract as a whole: the known keys, the
 * origin of a value, and the report of an invalid one at startup.
 */
@NullMarked
package io.github.errorcontract.property;

import org.jspecify.annotations.NullMarked;
