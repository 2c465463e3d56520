/**
 * The names of violated constraints, and what {@code error-contract.constraints} makes of
 * them. Read {@link io.github.errorcontract.cause.data.constraint.ConstraintRules} first,
 * then {@link io.github.errorcontract.cause.data.constraint.DriverConstraint}.
 */
@NullMarked
package io.github.errorcontract.cause.data.constraint;

import org.jspecify.annotations.NullMarked;
