package io.github.errorcontract.sample.warehouse;

import jakarta.validation.constraints.NotNull;

/**
 * The body that switches the warehouse.
 *
 * @param state the state
 */
record WarehouseStatus(@NotNull WarehouseState state) {

}
