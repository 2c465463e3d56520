package io.github.errorcontract.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.github.errorcontract.definition.CatalogLayer;
import io.github.errorcontract.definition.ErrorDefinition;
import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.naming.RelaxedNames;

/**
 * Brings together what one layer says of one code under several spellings.
 */
final class SpellingMerger {

	private SpellingMerger() {
	}

	static CatalogLayer merge(CatalogLayer layer) {
		Map<String, ErrorDefinition> byCode = new TreeMap<>(RelaxedNames.ORDER);
		for (ErrorDefinition definition : layer.definitions()) {
			byCode.merge(definition.code(), definition, (first, second) -> join(layer, first, second));
		}
		List<ErrorDefinition> definitions = new ArrayList<>(byCode.values());
		return new CatalogLayer(layer.origin(), layer.environment(), definitions, layer.places());
	}

	private static ErrorDefinition join(CatalogLayer layer, ErrorDefinition first, ErrorDefinition second) {
		if (first.contradicts(second)) {
			throw new InvalidContractException(
					"The codes '%s' (%s) and '%s' (%s) are equivalent but have different definitions.".formatted(
							first.code(), layer.place(first.code(), ""), second.code(), layer.place(second.code(), "")),
					"Remove 'error-contract.errors.%s' or 'error-contract.errors.%s'.".formatted(first.code(),
							second.code()));
		}
		return first.orElse(second);
	}

}
