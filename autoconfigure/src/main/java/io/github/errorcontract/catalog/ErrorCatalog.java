package io.github.errorcontract.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * The configured codes and the exception classes that they claim. Immutable.
 */
public final class ErrorCatalog {

	private static final ErrorCatalog EMPTY = new ErrorCatalog(Map.of(), Map.of(), Map.of());

	private final Map<String, ErrorDefinition> definitions;

	private final Map<String, ErrorType> typesByClass;

	private final Map<String, ErrorType> disguises;

	/**
	 * Creates a catalogue.
	 * @param definitions by code, in an order of {@link RelaxedNames}
	 * @param typesByClass by the binary name of the exception class
	 * @param disguises by code, in the same order
	 */
	ErrorCatalog(Map<String, ErrorDefinition> definitions, Map<String, ErrorType> typesByClass,
			Map<String, ErrorType> disguises) {
		this.definitions = definitions;
		this.typesByClass = typesByClass;
		this.disguises = disguises;
	}

	/**
	 * Returns the catalogue of a service that configures nothing.
	 * @return a catalogue that finds nothing
	 */
	public static ErrorCatalog empty() {
		return EMPTY;
	}

	/**
	 * Finds what is configured about a code.
	 * @param code the code, in any spelling that {@link RelaxedNames} takes for the same
	 * @return the definition, null where there is none
	 */
	public @Nullable ErrorDefinition find(String code) {
		return this.definitions.isEmpty() ? null : this.definitions.get(code);
	}

	/**
	 * Finds the type that is configured for an exception class itself, not for its
	 * superclasses.
	 * @param exception the class
	 * @return the type, null where there is none
	 */
	public @Nullable ErrorType typeFor(Class<?> exception) {
		return this.typesByClass.isEmpty() ? null : this.typesByClass.get(exception.getName());
	}

	/**
	 * Finds the type that all answers with a code are shown as: with a disguised code and
	 * with the target of a disguise, so that nobody can tell the two apart.
	 * @param code the code, in any spelling that {@link RelaxedNames} takes for the same
	 * @return the target's type, null for a code that has no part in any disguise
	 */
	public @Nullable ErrorType disguise(String code) {
		return this.disguises.isEmpty() ? null : this.disguises.get(code);
	}

	/**
	 * Returns all that is known of every code, sorted by code. Made anew at each call.
	 * @return the entries, of built-in codes and of the application's own
	 */
	public List<CatalogEntry> entries() {
		return CatalogEntries.of(this.definitions);
	}

	/**
	 * Returns all that is known of a code.
	 * @param code the code, in any spelling that {@link RelaxedNames} takes for the same
	 * @return the entry, null where the catalogue has no such code
	 */
	public @Nullable CatalogEntry entry(String code) {
		return entries().stream()
			.filter((entry) -> RelaxedNames.same(entry.code().value(), code))
			.findFirst()
			.orElse(null);
	}

	/**
	 * Returns the names of the exception classes that the configuration claims.
	 * @return the binary names
	 */
	public Collection<String> exceptions() {
		return Set.copyOf(this.typesByClass.keySet());
	}

}
