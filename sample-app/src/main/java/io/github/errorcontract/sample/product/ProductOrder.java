package io.github.errorcontract.sample.product;

import java.util.Set;

import io.github.errorcontract.exception.BadRequestException;

import org.springframework.data.domain.Sort;

/**
 * Reads the parameter {@code sort}: {@code price}, or {@code -price} for descending.
 */
final class ProductOrder {

	private static final Set<String> PROPERTIES = Set.of("sku", "name", "price");

	private ProductOrder() {
	}

	static Sort parse(String sort) {
		boolean descending = sort.startsWith("-");
		String property = descending ? sort.substring(1) : sort;
		if (!PROPERTIES.contains(property)) {
			throw new BadRequestException("Products are sorted by sku, name or price.").field("sort");
		}
		return Sort.by(descending ? Sort.Direction.DESC : Sort.Direction.ASC, property);
	}

}
