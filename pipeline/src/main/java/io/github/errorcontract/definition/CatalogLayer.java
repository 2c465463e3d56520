package io.github.errorcontract.definition;

import java.util.List;

/**
 * What one property source says about codes.
 *
 * @param origin the name of the property source, for people
 * @param environment whether its names are those of environment variables, which can
 * write neither case nor separators
 * @param definitions what it says, each under the name that it uses
 * @param places where in the source it says so
 */
public record CatalogLayer(String origin, boolean environment, List<ErrorDefinition> definitions, Places places) {

	/**
	 * Creates a layer of which nothing but its name is known.
	 * @param origin the name of the property source, for people
	 * @param environment whether its names are those of environment variables
	 * @param definitions what it says, each under the name that it uses
	 */
	public CatalogLayer(String origin, boolean environment, List<ErrorDefinition> definitions) {
		this(origin, environment, definitions, (code, member) -> origin);
	}

	/**
	 * Returns the place of a member.
	 * @param code the code as the layer spells it
	 * @param member the member, empty for the definition as a whole
	 * @return file and line, or the name of the property source
	 */
	public String place(String code, String member) {
		return this.places.of(code, member);
	}

	/**
	 * Finds the place of a property inside its source.
	 */
	@FunctionalInterface
	public interface Places {

		/**
		 * Returns the place for people.
		 * @param code the code, as the source writes it
		 * @param member the member's key, for example {@code retry-after}
		 * @return file and line where they are known, else the name of the source
		 */
		String of(String code, String member);

	}

}
