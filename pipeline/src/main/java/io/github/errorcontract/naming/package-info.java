/**
 * Names that match although they are written differently: relaxed property names, upper
 * snake case, and the nearest known name to a misspelt one.
 */
@NullMarked
package io.github.errorcontract.naming;

import org.jspecify.annotations.NullMarked;
