/**
 * Spring Boot as it comes: a failure is sent to {@code /error}.
 */
@NullMarked
package io.github.errorcontract.benchmarks.contender.bare;

import org.jspecify.annotations.NullMarked;
