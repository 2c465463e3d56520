/**
 * The formats of an answer and the names in them: which format a request gets
 * ({@link io.github.errorcontract.format.FormatChoice}), and what members, codes and
 * problem types are called ({@link io.github.errorcontract.format.WireNames}).
 */
@NullMarked
package io.github.errorcontract.format;

import org.jspecify.annotations.NullMarked;
