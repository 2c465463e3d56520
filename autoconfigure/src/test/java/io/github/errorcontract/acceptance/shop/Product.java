package io.github.errorcontract.acceptance.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotBlank;

@Entity
public class Product {

	@Id
	private String sku;

	@Column(nullable = false)
	private Integer stock;

	@NotBlank
	private String title;

	private Long supplier;

	protected Product() {
	}

	public Product(String sku, Integer stock, String title, Long supplier) {
		this.sku = sku;
		this.stock = stock;
		this.title = title;
		this.supplier = supplier;
	}

}
