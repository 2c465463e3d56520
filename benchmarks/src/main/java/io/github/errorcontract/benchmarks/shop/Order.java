package io.github.errorcontract.benchmarks.shop;

/**
 * An order as it is answered.
 *
 * @param id the number
 * @param item what was ordered
 * @param quantity how many of it
 */
public record Order(long id, String item, int quantity) {
}
