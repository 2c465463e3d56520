package io.github.errorcontract.sample.placement;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * An order as the client places it.
 *
 * @param customerId who orders
 * @param lines what is ordered
 */
record PlaceOrder(@NotNull Long customerId, @NotEmpty @Size(max = 50) List<@Valid @NotNull Line> lines) {

	/**
	 * Some of one product.
	 *
	 * @param sku the product
	 * @param quantity how many
	 */
	record Line(@NotBlank String sku, @NotNull @Positive @Max(1000) Integer quantity) {

	}

}
