package io.github.errorcontract.definition;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import io.github.errorcontract.ErrorType;
import io.github.errorcontract.format.StatusPhrase;
import io.github.errorcontract.naming.RelaxedNames;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs definitions that are allowed but hardly do what is meant: a status that nobody has
 * registered, a disguise that another code gives away.
 */
public final class DefinitionWarnings {

	private static final Logger logger = LoggerFactory.getLogger(DefinitionWarnings.class);

	private final List<CatalogLayer> strongestFirst;

	private final Map<String, ErrorDefinition> definitions;

	private final KnownCodes known;

	/**
	 * Creates the warnings.
	 * @param strongestFirst the layers of properties
	 * @param definitions what they say of each code, in an order of {@link RelaxedNames}
	 * @param known the codes that are built in or declared in code
	 */
	public DefinitionWarnings(List<CatalogLayer> strongestFirst, Map<String, ErrorDefinition> definitions,
			KnownCodes known) {
		this.strongestFirst = strongestFirst;
		this.definitions = definitions;
		this.known = known;
	}

	/**
	 * Logs a line for each such definition.
	 */
	public void log() {
		Map<String, Integer> own = statuses();
		own.forEach(this::warnOfUnregistered);
		Set<String> targets = new TreeSet<>(RelaxedNames.ORDER);
		Collection<ErrorDefinition> disguised = this.definitions.values()
			.stream()
			.filter(ErrorDefinition::isDisguised)
			.toList();
		disguised.forEach((definition) -> targets.add(String.valueOf(definition.disguiseAs())));
		disguised.forEach((definition) -> warnOfLeak(definition, own, targets));
	}

	/**
	 * Returns the status of each code that code declares or properties give one.
	 */
	private Map<String, Integer> statuses() {
		Map<String, Integer> statuses = new TreeMap<>(RelaxedNames.ORDER);
		this.known.declared().forEach((own) -> statuses.put(own.code().value(), status(own.code().value())));
		this.definitions.values()
			.stream()
			.filter((definition) -> definition.status() != null)
			.forEach((definition) -> statuses.put(definition.code(), status(definition.code())));
		return statuses;
	}

	private int status(String code) {
		ErrorDefinition definition = this.definitions.get(code);
		if (definition != null && definition.status() != null) {
			return definition.status();
		}
		ErrorType type = this.known.type(code, definition);
		return (type != null) ? type.status() : 0;
	}

	private void warnOfUnregistered(String code, int status) {
		if (status >= 400 && !StatusPhrase.isRegistered(status)) {
			logger.warn("The status {} of {} is not registered ({}). Clients that do not know it treat it as {}.",
					status, code, origin(code), status / 100 * 100);
		}
	}

	private String origin(String code) {
		for (CatalogLayer layer : this.strongestFirst) {
			for (ErrorDefinition definition : layer.definitions()) {
				if (definition.status() != null && RelaxedNames.same(definition.code(), code)) {
					return layer.place(definition.code(), "status");
				}
			}
		}
		DeclaredCode own = this.known.declared(code);
		TrackedValue<Integer> status = (own != null) ? own.status() : null;
		return (status != null) ? status.origin() : "error-contract.errors";
	}

	/**
	 * Warns where clients can tell a hidden resource from a missing one, because the
	 * service has a code of its own for the latter.
	 */
	private void warnOfLeak(ErrorDefinition disguised, Map<String, Integer> own, Set<String> targets) {
		String target = String.valueOf(disguised.disguiseAs());
		int status = status(target);
		List<String> others = own.entrySet()
			.stream()
			.filter((other) -> other.getValue() == status && this.known.standard(other.getKey()) == null)
			.map(Map.Entry::getKey)
			.filter((other) -> !targets.contains(other) && !isDisguised(this.definitions.get(other)))
			.toList();
		if (!others.isEmpty()) {
			logger.warn(
					"{} is shown as {}, but {} has the same status {}: clients can tell them apart. Give each of these"
							+ " codes one of its own that is disguised as it.",
					disguised.code(), target, String.join(", ", others), status);
		}
	}

	private static boolean isDisguised(@Nullable ErrorDefinition definition) {
		return definition != null && definition.isDisguised();
	}

}
