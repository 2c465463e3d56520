/**
 * Spring Boot with {@code spring.mvc.problemdetails.enabled=true}.
 */
@NullMarked
package io.github.errorcontract.benchmarks.contender.problemdetails;

import org.jspecify.annotations.NullMarked;
