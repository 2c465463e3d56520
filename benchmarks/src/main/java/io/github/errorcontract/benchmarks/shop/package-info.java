/**
 * The small service that every contender runs, alike but for the exception that it throws
 * when an order does not exist.
 */
@NullMarked
package io.github.errorcontract.benchmarks.shop;

import org.jspecify.annotations.NullMarked;
