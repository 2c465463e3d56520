package io.github.errorcontract.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.github.errorcontract.ErrorType;
import io.github.errorcontract.catalog.ErrorCatalog.EffectiveTypes;
import io.github.errorcontract.definition.CatalogLayer;
import io.github.errorcontract.definition.ClassClaims;
import io.github.errorcontract.definition.ClassClaims.Claim;
import io.github.errorcontract.definition.CodeLayer;
import io.github.errorcontract.definition.DefinitionCheck;
import io.github.errorcontract.definition.DefinitionWarnings;
import io.github.errorcontract.definition.ErrorDefinition;
import io.github.errorcontract.definition.ExceptionClasses;
import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.definition.KnownCodes;
import io.github.errorcontract.naming.RelaxedNames;
import org.jspecify.annotations.Nullable;

/**
 * Makes the catalogue from its layers. A stronger layer overrides a weaker one member by
 * member; header fields merge by name, the list of exceptions is replaced whole. One
 * layer must not contradict itself.
 */
public final class CatalogMerger {

	private final ExceptionClasses classes;

	/**
	 * Creates a merger.
	 * @param classLoader where configured exception classes are looked for, null for the
	 * thread's
	 */
	public CatalogMerger(@Nullable ClassLoader classLoader) {
		this.classes = new ExceptionClasses(classLoader);
	}

	/**
	 * Makes the catalogue of properties alone.
	 * @param layers the layers, strongest first
	 * @return the catalogue
	 * @throws InvalidContractException as {@link #merge(List, CodeLayer)} does
	 */
	public ErrorCatalog merge(List<CatalogLayer> layers) {
		return merge(layers, CodeLayer.EMPTY);
	}

	/**
	 * Makes the catalogue.
	 * @param layers the layers of properties, strongest first
	 * @param code the layer of code, weaker than all of them
	 * @return the catalogue
	 * @throws InvalidContractException if a code, status, header, class or disguise is
	 * invalid or a layer contradicts itself
	 */
	public ErrorCatalog merge(List<CatalogLayer> layers, CodeLayer code) {
		KnownCodes known = new KnownCodes(code.codes());
		layers.forEach(DefinitionCheck::check);
		List<CatalogLayer> consistent = layers.stream().map(SpellingMerger::merge).toList();
		Map<String, ErrorDefinition> definitions = definitions(consistent, new CodeSpelling(consistent, known));
		Map<String, Claim> claims = new ClassClaims(this.classes).of(consistent);
		Map<String, ErrorType> types = new HashMap<>();
		claims.forEach((name, claim) -> types.put(name, type(claim, definitions.get(claim.code()), known)));
		Map<String, ErrorType> disguises = new Disguises(consistent, definitions, known).types();
		new DefinitionWarnings(consistent, definitions, known).log();
		return new ErrorCatalog(new CatalogContents(consistent, code, definitions, claims),
				new EffectiveTypes(types, disguises, known.redefined()), null);
	}

	private Map<String, ErrorDefinition> definitions(List<CatalogLayer> layers, CodeSpelling spelling) {
		Map<String, ErrorDefinition> definitions = new TreeMap<>(RelaxedNames.ORDER);
		for (CatalogLayer layer : layers) {
			for (ErrorDefinition weaker : layer.definitions()) {
				definitions.merge(weaker.code(), weaker, ErrorDefinition::orElse);
			}
		}
		List<ErrorDefinition> spelled = new ArrayList<>();
		definitions.values().forEach((definition) -> spelled.add(spelling.apply(definition)));
		spelled.forEach((definition) -> definitions.put(definition.code(), definition));
		return definitions;
	}

	private static ErrorType type(Claim claim, @Nullable ErrorDefinition definition, KnownCodes known) {
		ErrorType type = known.type(claim.code(), definition);
		if (type == null) {
			throw new InvalidContractException(
					"The code '%s' maps exceptions but has no status (%s).".formatted(claim.code(), claim.origin()),
					"Set 'error-contract.errors.%s.status' to a status from 400 to 599.".formatted(claim.code())
							+ known.didYouMean(claim.code()));
		}
		return type;
	}

}
