package io.github.errorcontract.sample.editing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A lock on an order.
 *
 * @param editor who holds it
 */
record EditLock(@NotBlank @Size(max = 50) String editor) {

}
