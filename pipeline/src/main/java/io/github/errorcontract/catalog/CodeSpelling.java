package io.github.errorcontract.catalog;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import io.github.errorcontract.definition.CatalogLayer;
import io.github.errorcontract.definition.ErrorDefinition;
import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.definition.KnownCodes;
import io.github.errorcontract.naming.RelaxedNames;
import io.github.errorcontract.naming.UpperSnake;

/**
 * How each configured code is written: as code declares it or it is built in, else as
 * declared in upper snake case by the weakest layer that does so. A name that nobody
 * declares so may still be that of an {@code ErrorType} outside the application's
 * packages, which is known when it is thrown; but then it cannot claim exception classes.
 */
final class CodeSpelling {

	private static final Pattern UPPER_SNAKE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

	private final Map<String, String> declared = new TreeMap<>(RelaxedNames.ORDER);

	private final Set<String> defined = new TreeSet<>(RelaxedNames.ORDER);

	private final Map<String, CatalogLayer> layers = new TreeMap<>(RelaxedNames.ORDER);

	private final KnownCodes known;

	CodeSpelling(List<CatalogLayer> strongestFirst, KnownCodes known) {
		this.known = known;
		for (CatalogLayer layer : strongestFirst) {
			for (ErrorDefinition definition : layer.definitions()) {
				this.layers.put(definition.code(), layer);
				if (defines(definition)) {
					this.defined.add(definition.code());
				}
				if (UPPER_SNAKE.matcher(definition.code()).matches() && !layer.environment()) {
					this.declared.remove(definition.code());
					this.declared.put(definition.code(), definition.code());
				}
			}
		}
	}

	ErrorDefinition apply(ErrorDefinition definition) {
		String spelling = this.known.spelling(definition.code());
		String code = (spelling != null) ? spelling : this.declared.get(definition.code());
		if (code == null) {
			code = undeclared(definition);
		}
		refuseNearMiss(definition.named(code));
		return definition.named(code);
	}

	private String undeclared(ErrorDefinition definition) {
		CatalogLayer layer = layer(definition);
		if (layer.environment() || !definition.claimsClasses()) {
			return UpperSnake.of(definition.code());
		}
		throw new InvalidContractException(
				"The code '%s' is not in upper snake case (%s).".formatted(definition.code(),
						layer.place(definition.code(), "")),
				"Rename the key to 'error-contract.errors.%s'.".formatted(UpperSnake.of(definition.code()))
						+ this.known.didYouMean(UpperSnake.of(definition.code())));
	}

	private void refuseNearMiss(ErrorDefinition definition) {
		if (defines(definition) || this.known.spelling(definition.code()) != null) {
			return;
		}
		String near = this.known.nearest(definition.code(), this.defined);
		if (near != null) {
			throw new InvalidContractException(
					"The code '%s' is customized but not defined (%s).".formatted(definition.code(),
							layer(definition).place(definition.code(), "")),
					"Did you mean 'error-contract.errors.%s'? To define a new code, set 'error-contract.errors.%s.status'."
						.formatted(near, definition.code()));
		}
	}

	private static boolean defines(ErrorDefinition definition) {
		return definition.status() != null || definition.claimsClasses();
	}

	private CatalogLayer layer(ErrorDefinition definition) {
		return this.layers.getOrDefault(definition.code(), new CatalogLayer("error-contract.errors", false, List.of()));
	}

}
