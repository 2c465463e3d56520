/**
 * The names of violated constraints, and the settings that
 * {@code error-contract.constraints} has for them. Read
 * {@link io.github.errorcontract.cause.data.constraint.ConstraintRules} first, then
 * {@link io.github.errorcontract.cause.data.constraint.DriverConstraint}.
 */
@NullMarked
package io.github.errorcontract.cause.data.constraint;

import org.jspecify.annotations.NullMarked;
