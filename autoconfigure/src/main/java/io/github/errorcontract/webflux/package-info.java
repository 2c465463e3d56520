/**
 * Reactive web applications, whose errors do not follow the contract yet.
 */
@NullMarked
package io.github.errorcontract.webflux;

import org.jspecify.annotations.NullMarked;
