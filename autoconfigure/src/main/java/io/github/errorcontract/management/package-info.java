/**
 * Error handling of a management server that listens on a port of its own, with the beans
 * of the application's contract.
 */
@NullMarked
package io.github.errorcontract.management;

import org.jspecify.annotations.NullMarked;
