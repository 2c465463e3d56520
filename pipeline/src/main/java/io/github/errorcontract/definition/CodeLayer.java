package io.github.errorcontract.definition;

import java.util.List;
import java.util.Map;

/**
 * What Java code says of codes.
 *
 * @param codes the codes, the same one as often as it is declared
 * @param exceptions the code of each annotated exception class, by its binary name
 */
public record CodeLayer(List<DeclaredCode> codes, Map<String, String> exceptions) {

	/**
	 * Code that says nothing.
	 */
	public static final CodeLayer EMPTY = new CodeLayer(List.of(), Map.of());

	/**
	 * Tells whether nothing is said.
	 * @return whether there is neither a code nor an exception class
	 */
	public boolean isEmpty() {
		return this.codes.isEmpty() && this.exceptions.isEmpty();
	}

}
