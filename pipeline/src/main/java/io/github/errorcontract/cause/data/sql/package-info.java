/**
 * What a database says of a failed statement, in its own words: SQL states, vendor codes
 * and the classes of {@code java.sql}, told apart without ever reading a message. Read
 * {@link io.github.errorcontract.cause.data.sql.DataProblem} first, then
 * {@link io.github.errorcontract.cause.data.sql.SqlProblems}.
 */
@NullMarked
package io.github.errorcontract.cause.data.sql;

import org.jspecify.annotations.NullMarked;
