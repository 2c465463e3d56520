package io.github.errorcontract.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.definition.DeclaredCode;
import io.github.errorcontract.definition.ErrorDefinition;
import io.github.errorcontract.definition.KnownCodes;
import io.github.errorcontract.definition.TrackedValue;
import io.github.errorcontract.naming.RelaxedNames;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of the codes of a service, from its properties, its code and what is
 * built in, and the exception classes that the properties claim. Immutable.
 */
public final class ErrorCatalog {

	private static final ErrorCatalog EMPTY = new ErrorCatalog(CatalogContents.EMPTY,
			new EffectiveTypes(Map.of(), Map.of(), Map.of()), null);

	private final CatalogContents parts;

	private final EffectiveTypes types;

	private final @Nullable DocsLinks links;

	private volatile @Nullable KnownCodes known;

	ErrorCatalog(CatalogContents parts, EffectiveTypes types, @Nullable DocsLinks links) {
		this.parts = parts;
		this.types = types;
		this.links = links;
	}

	/**
	 * Returns the catalogue of a service that configures nothing.
	 * @return a catalogue that finds nothing
	 */
	public static ErrorCatalog empty() {
		return EMPTY;
	}

	/**
	 * Returns this catalogue with other addresses for the codes that name none.
	 * @param links where codes are documented, null for nowhere
	 * @return a catalogue that differs in nothing else
	 */
	public ErrorCatalog withLinks(@Nullable DocsLinks links) {
		return new ErrorCatalog(this.parts, this.types, links);
	}

	/**
	 * Finds what is configured about a code.
	 * @param code the code, in any spelling that {@link RelaxedNames} takes for the same
	 * @return the definition, null where there is none
	 */
	public @Nullable ErrorDefinition find(String code) {
		Map<String, ErrorDefinition> definitions = this.parts.definitions();
		return definitions.isEmpty() ? null : definitions.get(code);
	}

	/**
	 * Finds the type that is configured for an exception class itself, not for its
	 * superclasses.
	 * @param exception the class
	 * @return the type, null where there is none
	 */
	public @Nullable ErrorType typeFor(Class<?> exception) {
		return this.types.byClass().isEmpty() ? null : this.types.byClass().get(exception.getName());
	}

	/**
	 * Finds the type that all answers with a code are shown as: with a disguised code and
	 * with the target of a disguise, so that nobody can tell the two apart.
	 * @param code the code, in any spelling that {@link RelaxedNames} takes for the same
	 * @return the target's type, null for a code that has no part in any disguise
	 */
	public @Nullable ErrorType disguise(String code) {
		return this.types.disguises().isEmpty() ? null : this.types.disguises().get(code);
	}

	/**
	 * Finds the type of a code: as code declares it, else the built-in one, else one made
	 * of what is configured. Configured members of the first two are not in it: they are
	 * what {@link #find(String)} returns.
	 * @param code the code, in any spelling that {@link RelaxedNames} takes for the same
	 * @return the type, null for a code of which no status is known
	 */
	public @Nullable ErrorType type(String code) {
		return codes().type(code, find(code));
	}

	/**
	 * Returns the codes, made when they are first asked for, which a service that starts
	 * and fails in nothing never does.
	 */
	private KnownCodes codes() {
		KnownCodes codes = this.known;
		if (codes == null) {
			codes = this.parts.codes();
			this.known = codes;
		}
		return codes;
	}

	/**
	 * Finds the definition of a service's own that wins over a built-in one.
	 * @param type any type
	 * @return the type that code declares for the same code; null for a type that is not
	 * built in, and where code says nothing
	 */
	public @Nullable ErrorType redefinition(ErrorType type) {
		return (this.types.redefined().isEmpty() || !(type instanceof BuiltInError)) ? null
				: this.types.redefined().get(type);
	}

	/**
	 * Finds where a code is documented.
	 * @param code the code, in any spelling that {@link RelaxedNames} takes for the same
	 * @return the address, null where there is none
	 */
	public @Nullable String docs(String code) {
		ErrorDefinition definition = find(code);
		if (definition != null && definition.docs() != null) {
			return definition.docs().isBlank() ? null : definition.docs();
		}
		TrackedValue<String> link = (this.links != null) ? this.links.find(code) : null;
		return (link != null) ? link.value() : null;
	}

	/**
	 * Returns all that is known of every code, sorted by code. Made anew at each call.
	 * @return the entries, of built-in codes and of the application's own
	 */
	public List<CatalogEntry> entries() {
		return new CatalogEntries(this.parts, codes(), this.links).all();
	}

	/**
	 * Returns all that is known of a code.
	 * @param code the code, in any spelling that {@link RelaxedNames} takes for the same
	 * @return the entry, null where the catalogue has no such code
	 */
	public @Nullable CatalogEntry entry(String code) {
		return new CatalogEntries(this.parts, codes(), this.links).of(code);
	}

	/**
	 * Returns what code declares.
	 * @return the codes, the same one as often as it is declared
	 */
	public List<DeclaredCode> declared() {
		return this.parts.code().codes();
	}

	/**
	 * Returns the names of the exception classes that the properties claim.
	 * @return the binary names
	 */
	public Collection<String> exceptions() {
		return Set.copyOf(this.types.byClass().keySet());
	}

	/**
	 * The types that the pipeline asks for.
	 *
	 * @param byClass by the binary name of the exception class
	 * @param disguises by code, in an order of {@link RelaxedNames}
	 * @param redefined by the built-in type that code defines anew
	 */
	record EffectiveTypes(Map<String, ErrorType> byClass, Map<String, ErrorType> disguises,
			Map<BuiltInError, ErrorType> redefined) {

	}

}
