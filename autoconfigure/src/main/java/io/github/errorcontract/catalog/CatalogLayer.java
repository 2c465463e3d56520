package io.github.errorcontract.catalog;

import java.util.List;

/**
 * What one property source says about codes.
 *
 * @param origin the name of the property source, for people
 * @param environment whether its names are those of environment variables, which can
 * write neither case nor separators
 * @param definitions what it says, each under the name that it uses
 */
public record CatalogLayer(String origin, boolean environment, List<ErrorDefinition> definitions) {

}
