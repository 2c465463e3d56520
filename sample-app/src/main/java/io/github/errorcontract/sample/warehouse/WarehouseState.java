package io.github.errorcontract.sample.warehouse;

/**
 * Whether the warehouse works.
 */
enum WarehouseState {

	OPEN, MAINTENANCE, STOCKTAKING

}
