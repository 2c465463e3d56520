/**
 * Wim Deblauwe's Error Handling Spring Boot Starter as it comes.
 */
@NullMarked
package io.github.errorcontract.benchmarks.contender.deblauwe;

import org.jspecify.annotations.NullMarked;
