package io.github.errorcontract.sample.product;

import java.math.BigDecimal;

/**
 * A product as the client sees it.
 *
 * @param sku the stock-keeping unit
 * @param name the name
 * @param price the price of one
 * @param stock how many are left
 */
record ProductView(String sku, String name, BigDecimal price, int stock) {

}
