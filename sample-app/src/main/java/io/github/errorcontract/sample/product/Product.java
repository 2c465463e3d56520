package io.github.errorcontract.sample.product;

import java.math.BigDecimal;
import java.net.URI;

import io.github.errorcontract.exception.ConflictException;
import io.github.errorcontract.exception.GoneException;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Something to sell.
 */
@Entity
class Product {

	@Id
	private String sku;

	@Version
	private long version;

	private String name;

	private BigDecimal price;

	private int stock;

	private boolean discontinued;

	private @Nullable String successor;

	@SuppressWarnings("NullAway.Init")
	protected Product() {
	}

	void requireSold() {
		if (this.discontinued) {
			GoneException gone = new GoneException(ProductError.PRODUCT_DISCONTINUED, this.sku);
			throw (this.successor != null) ? gone.successor(URI.create("/products/" + this.successor)) : gone;
		}
	}

	void take(int quantity, String path) {
		if (quantity > this.stock) {
			throw new ConflictException(ProductError.OUT_OF_STOCK, this.sku, this.stock).field(path + ".quantity")
				.property("available", this.stock);
		}
		this.stock -= quantity;
	}

	void putBack(int quantity) {
		this.stock += quantity;
	}

	void count(int stock) {
		this.stock = stock;
	}

	void discontinue(@Nullable Product successor) {
		this.discontinued = true;
		this.successor = (successor != null) ? successor.sku : null;
	}

	boolean isSold() {
		return !this.discontinued;
	}

	BigDecimal price() {
		return this.price;
	}

	ProductView view() {
		return new ProductView(this.sku, this.name, this.price, this.stock);
	}

	long version() {
		return this.version;
	}

}
