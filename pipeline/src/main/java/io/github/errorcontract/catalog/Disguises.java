package io.github.errorcontract.catalog;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.github.errorcontract.ErrorType;
import io.github.errorcontract.definition.CatalogLayer;
import io.github.errorcontract.definition.ErrorDefinition;
import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.definition.KnownCodes;
import io.github.errorcontract.headers.HeaderSyntax;
import io.github.errorcontract.naming.RelaxedNames;

/**
 * Which codes are shown as which others. A target is a code whose status is known at the
 * start, and is in no disguise itself.
 */
final class Disguises {

	private final List<CatalogLayer> strongestFirst;

	private final Map<String, ErrorDefinition> definitions;

	private final KnownCodes known;

	Disguises(List<CatalogLayer> strongestFirst, Map<String, ErrorDefinition> definitions, KnownCodes known) {
		this.known = known;
		this.strongestFirst = strongestFirst;
		this.definitions = definitions;
	}

	/**
	 * Returns the types by the codes that are shown as them, which are the disguised ones
	 * and the targets themselves.
	 */
	Map<String, ErrorType> types() {
		Map<String, ErrorType> types = new TreeMap<>(RelaxedNames.ORDER);
		for (ErrorDefinition definition : this.definitions.values()) {
			if (definition.disguiseAs() != null && definition.isDisguised()) {
				ErrorType target = target(definition, definition.disguiseAs());
				types.put(definition.code(), target);
				types.put(target.code(), target);
			}
		}
		return types;
	}

	private ErrorType target(ErrorDefinition disguised, String target) {
		ErrorDefinition definition = this.definitions.get(target);
		if (definition != null && definition.isDisguised()) {
			throw chained(disguised, definition);
		}
		ErrorType type = this.known.type(target, definition);
		if (type == null) {
			throw unknown(disguised, target);
		}
		return type;
	}

	private InvalidContractException unknown(ErrorDefinition disguised, String target) {
		return new InvalidContractException(
				"'%s' refers to the code '%s', which is neither built-in nor declared and has no status (%s)."
					.formatted(key(disguised), HeaderSyntax.printable(target), origin(disguised)),
				"Set '%s' to a built-in code, the code of an ErrorType, or a code with a status under 'error-contract.errors'."
					.formatted(key(disguised)) + this.known.didYouMean(target));
	}

	private InvalidContractException chained(ErrorDefinition disguised, ErrorDefinition target) {
		boolean itself = RelaxedNames.same(disguised.code(), target.code());
		String fact = itself ? "'%s' refers to its own code (%s)."
				: "'%s' refers to the code '" + target.code() + "', which is itself disguised (%s).";
		String remedy = itself ? "Remove '%s' or set it to a different code."
				: "Remove '%s' or '" + key(target) + "', or set one of them to a different code.";
		return new InvalidContractException(fact.formatted(key(disguised), origin(disguised)),
				remedy.formatted(key(disguised)));
	}

	private static String key(ErrorDefinition disguised) {
		return "error-contract.errors." + disguised.code() + ".disguise-as";
	}

	private String origin(ErrorDefinition disguised) {
		for (CatalogLayer layer : this.strongestFirst) {
			for (ErrorDefinition definition : layer.definitions()) {
				if (definition.disguiseAs() != null && RelaxedNames.same(definition.code(), disguised.code())) {
					return layer.place(definition.code(), "disguise-as");
				}
			}
		}
		return "error-contract.errors";
	}

}
