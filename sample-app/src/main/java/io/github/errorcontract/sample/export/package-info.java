/**
 * All orders as CSV, written in the background: 202 with a job to poll, which answers 200
 * while it runs and 303 when it is done.
 */
@NullMarked
package io.github.errorcontract.sample.export;

import org.jspecify.annotations.NullMarked;
