/**
 * How a database describes a failed statement: SQL states, vendor codes and the classes
 * of {@code java.sql}. Messages are never evaluated. Read
 * {@link io.github.errorcontract.cause.data.sql.DataProblem} first, then
 * {@link io.github.errorcontract.cause.data.sql.SqlProblems}.
 */
@NullMarked
package io.github.errorcontract.cause.data.sql;

import org.jspecify.annotations.NullMarked;
