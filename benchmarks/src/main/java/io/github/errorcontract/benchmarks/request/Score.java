package io.github.errorcontract.benchmarks.request;

/**
 * What one request cost in one JVM.
 *
 * @param micros the time in microseconds
 * @param bytes the allocated bytes
 */
public record Score(double micros, double bytes) {
}
