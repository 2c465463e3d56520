package com.example.orders;

/**
 * What a customer wants.
 *
 * @param sku the article
 * @param quantity how many of it
 */
public record Order(String sku, int quantity) {

}
