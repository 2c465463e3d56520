/**
 * Products with their stock. A discontinued product is gone, with a link to its successor
 * where there is one; what is out of stock cannot be ordered.
 */
@NullMarked
package io.github.errorcontract.sample.product;

import org.jspecify.annotations.NullMarked;
