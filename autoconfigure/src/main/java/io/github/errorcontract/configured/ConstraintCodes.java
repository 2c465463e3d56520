package io.github.errorcontract.configured;

import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.definition.CatalogLayer;
import io.github.errorcontract.definition.CodeLayer;
import io.github.errorcontract.definition.ErrorDefinition;
import io.github.errorcontract.naming.RelaxedNames;

/**
 * The codes that nothing but database constraints define: with the status that every kind
 * of violation has, and with the text of their constraints where these agree on one.
 */
final class ConstraintCodes {

	private static final String PREFIX = "error-contract.constraints";

	private final Set<String> defined = new TreeSet<>(RelaxedNames.ORDER);

	private final Map<String, ErrorDefinition> definitions = new TreeMap<>(RelaxedNames.ORDER);

	private final Map<String, String> places = new TreeMap<>(RelaxedNames.ORDER);

	ConstraintCodes(Map<String, ErrorDefinitionProperties> errors, CodeLayer code) {
		for (BuiltInError builtIn : BuiltInError.values()) {
			this.defined.add(builtIn.code());
		}
		code.codes()
			.stream()
			.filter((declared) -> declared.status() != null)
			.forEach((declared) -> this.defined.add(declared.code().value()));
		errors.forEach((name, definition) -> {
			if (definition.getStatus() != null) {
				this.defined.add(name);
			}
		});
	}

	/**
	 * Returns the codes as the weakest layer of properties.
	 */
	CatalogLayer layer(Map<String, ConstraintProperties> constraints) {
		constraints.forEach(this::add);
		return new CatalogLayer(PREFIX, false, new ArrayList<>(this.definitions.values()),
				(code, member) -> this.places.getOrDefault(code, PREFIX));
	}

	private void add(String name, ConstraintProperties constraint) {
		String code = constraint.getCode();
		if (code != null && !this.defined.contains(code)) {
			ErrorDefinition definition = CatalogLayers.definition(code, BuiltInError.CONFLICT.status(),
					constraint.getMessage());
			this.definitions.merge(code, definition, ConstraintCodes::join);
			this.places.putIfAbsent(code, PREFIX + "." + name);
		}
	}

	private static ErrorDefinition join(ErrorDefinition first, ErrorDefinition second) {
		return Objects.equals(first.message(), second.message()) ? first
				: CatalogLayers.definition(first.code(), BuiltInError.CONFLICT.status(), null);
	}

}
