/**
 * Relaxed matching of property names, conversion to upper snake case, and suggestions for
 * misspelled names.
 */
@NullMarked
package io.github.errorcontract.naming;

import org.jspecify.annotations.NullMarked;
