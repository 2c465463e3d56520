package io.github.errorcontract.sample.product;

import java.util.List;

import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.InputLocation;
import io.github.errorcontract.exception.ValidationFailedException;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can be done with products.
 */
@Service
@Transactional
class ProductService {

	private final ProductRepository products;

	ProductService(ProductRepository products) {
		this.products = products;
	}

	@Transactional(readOnly = true)
	List<ProductView> list(Sort sort, int size) {
		return this.products.findByDiscontinuedFalse(PageRequest.of(0, size, sort))
			.stream()
			.map(Product::view)
			.toList();
	}

	@Transactional(readOnly = true)
	Product get(String sku) {
		return this.products.requireSold(sku);
	}

	void count(String sku, int stock) {
		this.products.requireSold(sku).count(stock);
	}

	void discontinue(String sku, @Nullable String successor) {
		this.products.requireSold(sku).discontinue((successor != null) ? successor(successor) : null);
	}

	private Product successor(String sku) {
		return this.products.findSold(sku)
			.orElseThrow(() -> new ValidationFailedException().detail(new ErrorDetail("successor", "UNKNOWN_PRODUCT",
					"must be a product that is sold", InputLocation.QUERY, null)));
	}

}
