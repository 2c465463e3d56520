package io.github.errorcontract.definition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.github.errorcontract.naming.RelaxedNames;

/**
 * Which code each configured exception class becomes: the one of the strongest layer that
 * names it, where a stronger layer's list replaces a weaker one's for the same code.
 */
public final class ClassClaims {

	private final ExceptionClasses classes;

	private final Map<String, Claim> claims = new HashMap<>();

	private final Set<String> settledCodes = new TreeSet<>(RelaxedNames.ORDER);

	/**
	 * Creates the reader.
	 * @param classes finds the classes
	 */
	public ClassClaims(ExceptionClasses classes) {
		this.classes = classes;
	}

	/**
	 * Returns which code each exception class is mapped to.
	 * @param strongestFirst the layers
	 * @return the claims by the name of the class
	 * @throws InvalidContractException if one layer maps a class twice
	 */
	public Map<String, Claim> of(List<CatalogLayer> strongestFirst) {
		strongestFirst.forEach(this::add);
		return this.claims;
	}

	private void add(CatalogLayer layer) {
		Map<String, Claim> claimsOfLayer = new HashMap<>();
		for (ErrorDefinition definition : layer.definitions()) {
			List<String> exceptions = definition.exceptions();
			if (exceptions != null && this.settledCodes.add(definition.code())) {
				claim(claimsOfLayer, new Claim(definition.code(), layer.place(definition.code(), "exceptions")),
						exceptions);
			}
		}
		claimsOfLayer.forEach(this.claims::putIfAbsent);
	}

	private void claim(Map<String, Claim> claimsOfLayer, Claim claim, List<String> exceptions) {
		for (String exception : new HashSet<>(exceptions)) {
			String name = this.classes.find(exception, claim.place());
			Claim other = (name != null) ? claimsOfLayer.putIfAbsent(name, claim) : null;
			if (other != null && !RelaxedNames.same(other.code(), claim.code())) {
				throw new InvalidContractException(
						"The exception class '%s' is mapped to both '%s' (%s) and '%s' (%s).".formatted(name,
								other.code(), other.origin(), claim.code(), claim.origin()),
						"Remove it from 'error-contract.errors.%s.exceptions' or 'error-contract.errors.%s.exceptions'."
							.formatted(other.code(), claim.code()));
			}
		}
	}

	/**
	 * The code that claims a class, and where it does so.
	 *
	 * @param code the code
	 * @param origin the place
	 */
	public record Claim(String code, String origin) {

		ExceptionClasses.Place place() {
			return new ExceptionClasses.Place("error-contract.errors." + this.code + ".exceptions", this.origin);
		}

	}

}
