package io.github.errorcontract.sample.product;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * The result of counting a product.
 *
 * @param stock how many there are
 */
record StockCount(@NotNull @PositiveOrZero @Max(100_000) Integer stock) {

}
