package io.github.errorcontract.sample.product;

import java.util.List;
import java.util.Optional;

import io.github.errorcontract.exception.NotFoundException;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

/**
 * The stored products, the discontinued ones included.
 */
interface ProductRepository extends JpaRepository<Product, String> {

	List<Product> findByDiscontinuedFalse(Pageable page);

	default Optional<Product> findSold(String sku) {
		return findById(sku).filter(Product::isSold);
	}

	default Product requireSold(String sku) {
		Product product = findById(sku).orElseThrow(NotFoundException::new);
		product.requireSold();
		return product;
	}

}
