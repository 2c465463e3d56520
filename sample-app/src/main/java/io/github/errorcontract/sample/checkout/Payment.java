package io.github.errorcontract.sample.checkout;

import jakarta.validation.constraints.NotBlank;

/**
 * How an order is paid.
 *
 * @param card the token that stands for the card
 */
record Payment(@NotBlank String card) {

}
