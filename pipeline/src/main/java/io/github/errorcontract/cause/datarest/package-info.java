/**
 * What Spring Data REST throws by itself: a state that a link cannot bring about and a
 * patch that cannot be applied (400), a parameter of a search (400), an entity that has
 * changed (412). Read {@link io.github.errorcontract.cause.datarest.DataRestFailures}
 * first.
 */
@NullMarked
package io.github.errorcontract.cause.datarest;

import org.jspecify.annotations.NullMarked;
