package io.github.errorcontract.catalog;

import java.util.List;
import java.util.Map;

import io.github.errorcontract.definition.CatalogLayer;
import io.github.errorcontract.definition.ClassClaims.Claim;
import io.github.errorcontract.definition.CodeLayer;
import io.github.errorcontract.definition.ErrorDefinition;
import io.github.errorcontract.definition.KnownCodes;
import io.github.errorcontract.naming.RelaxedNames;

/**
 * What the catalogue is made of.
 *
 * @param layers the layers of properties, strongest first
 * @param code the layer of code
 * @param definitions what the properties say of each code, layers merged, in an order of
 * {@link RelaxedNames}
 * @param claims which code properties give to an exception class, by its binary name
 */
record CatalogContents(List<CatalogLayer> layers, CodeLayer code, Map<String, ErrorDefinition> definitions,
		Map<String, Claim> claims) {

	static final CatalogContents EMPTY = new CatalogContents(List.of(), CodeLayer.EMPTY, Map.of(), Map.of());

	KnownCodes codes() {
		return new KnownCodes(this.code.codes());
	}

}
