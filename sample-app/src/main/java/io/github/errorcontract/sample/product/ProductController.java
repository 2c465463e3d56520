package io.github.errorcontract.sample.product;

import java.util.List;

import io.github.errorcontract.ThrowsErrors;
import io.github.errorcontract.sample.access.AdminOnly;
import io.github.errorcontract.sample.revision.Revision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Products over HTTP.
 */
@RestController
@RequestMapping("/products")
class ProductController {

	private final ProductService products;

	ProductController(ProductService products) {
		this.products = products;
	}

	@GetMapping
	@ThrowsErrors("INVALID_REQUEST")
	List<ProductView> listProducts(@RequestParam(defaultValue = "sku") String sort,
			@RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
		return this.products.list(ProductOrder.parse(sort), size);
	}

	@GetMapping("/{sku}")
	@ThrowsErrors({ "NOT_FOUND", "PRODUCT_DISCONTINUED" })
	ResponseEntity<ProductView> getProduct(@PathVariable String sku) {
		Product product = this.products.get(sku);
		return ResponseEntity.ok().eTag(new Revision(product.version()).etag()).body(product.view());
	}

	@PutMapping("/{sku}/stock")
	@ThrowsErrors({ "NOT_FOUND", "PRODUCT_DISCONTINUED" })
	@AdminOnly
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void countProduct(@PathVariable String sku, @Valid @RequestBody StockCount count) {
		this.products.count(sku, count.stock());
	}

	@DeleteMapping("/{sku}")
	@ThrowsErrors({ "NOT_FOUND", "PRODUCT_DISCONTINUED", "VALIDATION_ERROR" })
	@AdminOnly
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void discontinueProduct(@PathVariable String sku, @RequestParam(required = false) @Nullable String successor) {
		this.products.discontinue(sku, successor);
	}

}
