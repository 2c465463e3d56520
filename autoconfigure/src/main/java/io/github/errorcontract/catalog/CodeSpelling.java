package io.github.errorcontract.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import io.github.errorcontract.StandardError;

/**
 * How each configured code is written: as the built-in code, else as declared in upper
 * snake case by the weakest layer that does so. A name that no layer declares so may
 * still be that of an {@code ErrorType} constant, which is known when it is thrown; but
 * then it cannot claim exception classes.
 */
final class CodeSpelling {

	private static final Pattern UPPER_SNAKE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

	private final Map<String, String> declared = new TreeMap<>(RelaxedNames.ORDER);

	private final Set<String> defined = new TreeSet<>(RelaxedNames.ORDER);

	private final Map<String, CatalogLayer> layers = new TreeMap<>(RelaxedNames.ORDER);

	CodeSpelling(List<CatalogLayer> strongestFirst) {
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
		StandardError standard = KnownCodes.standard(definition.code());
		String code = (standard != null) ? standard.code() : this.declared.get(definition.code());
		if (code == null) {
			code = undeclared(definition);
		}
		refuseNearMiss(definition.named(code));
		return definition.named(code);
	}

	private String undeclared(ErrorDefinition definition) {
		CatalogLayer layer = layer(definition);
		if (layer.environment() || !definition.claimsClasses()) {
			return definition.code().toUpperCase(Locale.ROOT);
		}
		throw new InvalidContractException(
				"The code '%s' is not in upper snake case (%s).".formatted(definition.code(), layer.origin()),
				"Write it as 'error-contract.errors.%s'.".formatted(UpperSnake.of(definition.code()))
						+ KnownCodes.didYouMean(UpperSnake.of(definition.code())));
	}

	private void refuseNearMiss(ErrorDefinition definition) {
		if (defines(definition) || KnownCodes.standard(definition.code()) != null) {
			return;
		}
		String near = KnownCodes.nearest(definition.code(), this.defined);
		if (near != null) {
			throw new InvalidContractException(
					"The code '%s' is overridden but defined nowhere (%s).".formatted(definition.code(),
							layer(definition).origin()),
					"Did you mean 'error-contract.errors.%s'? If the code is really a new one, give it a status."
						.formatted(near));
		}
	}

	private static boolean defines(ErrorDefinition definition) {
		return definition.status() != null || definition.claimsClasses();
	}

	private CatalogLayer layer(ErrorDefinition definition) {
		return this.layers.getOrDefault(definition.code(), new CatalogLayer("error-contract.errors", false, List.of()));
	}

}
