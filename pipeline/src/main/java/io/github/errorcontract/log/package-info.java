/**
 * What holds for everything that is logged while an error is answered: a text is fit for
 * one line ({@link io.github.errorcontract.log.LogText}), and a log that fails changes
 * nothing ({@link io.github.errorcontract.log.SafeLogger}).
 */
@NullMarked
package io.github.errorcontract.log;

import org.jspecify.annotations.NullMarked;
