package io.github.errorcontract.body;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.github.errorcontract.format.WireNames;
import io.github.errorcontract.naming.RelaxedNames;
import io.github.errorcontract.property.PropertyFailures;
import org.jspecify.annotations.Nullable;

import org.springframework.core.env.Environment;

/**
 * Reads the names that clients see, and refuses those that no client could read: one that
 * JSON would have to escape, one that two members would have.
 */
final class ConfiguredNames {

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_$-]+");

	private static final String SYNTAX = "Use only letters, digits, '_', '-' and '$' in the value of '%s'.";

	private final BodyProperties properties;

	private final Environment environment;

	ConfiguredNames(BodyProperties properties, Environment environment) {
		this.properties = properties;
		this.environment = environment;
	}

	WireNames read() {
		String envelope = this.properties.getEnvelope();
		if (!envelope.isEmpty() && !NAME.matcher(envelope).matches()) {
			throw PropertyFailures.invalid("body.envelope", envelope, SYNTAX, this.environment);
		}
		WireNames names = new WireNames(this.properties.getCodeStyle(), envelope, readMembers(),
				this.properties.getMemberStyle());
		if (!names.members().isEmpty()) {
			checkDistinct(WireNames.ERROR_MEMBERS, names::member, Set.of());
			checkDistinct(WireNames.DETAIL_MEMBERS, names::member, Set.of());
			checkDistinct(WireNames.RATE_LIMIT_MEMBERS, names::member, Set.of());
			checkDistinct(WireNames.problemExtensions(), names::problemMember, Set.copyOf(WireNames.PROBLEM_MEMBERS));
		}
		return names;
	}

	/**
	 * Reads the names by the contract's own. A stronger property source comes first.
	 */
	private Map<String, String> readMembers() {
		Map<String, String> members = new HashMap<>();
		for (Map.Entry<String, String> entry : this.properties.getMemberNames().entrySet()) {
			String key = entry.getKey();
			String name = entry.getValue();
			String property = "body.member-names." + key;
			String member = member(key);
			if (member == null) {
				throw PropertyFailures.invalid(property, name,
						"Remove '%s' or change its key to one of " + String.join(", ", known().toList()) + ".",
						this.environment);
			}
			if (!NAME.matcher(name).matches()) {
				throw PropertyFailures.invalid(property, name, SYNTAX, this.environment);
			}
			members.putIfAbsent(member, name);
		}
		return members;
	}

	private static @Nullable String member(String key) {
		return known().filter((member) -> RelaxedNames.same(member, key)).findFirst().orElse(null);
	}

	private static Stream<String> known() {
		return Stream.of(WireNames.ERROR_MEMBERS, WireNames.DETAIL_MEMBERS, WireNames.RATE_LIMIT_MEMBERS)
			.flatMap(List::stream)
			.distinct();
	}

	private void checkDistinct(List<String> members, UnaryOperator<String> names, Set<String> fixed) {
		Set<String> seen = new HashSet<>(fixed);
		for (String member : members) {
			if (!seen.add(names.apply(member))) {
				throw twice(names.apply(member));
			}
		}
	}

	private RuntimeException twice(String name) {
		for (Map.Entry<String, String> renamed : this.properties.getMemberNames().entrySet()) {
			if (renamed.getValue().equals(name)) {
				return PropertyFailures.invalid("body.member-names." + renamed.getKey(), name,
						"Set '%s' to a name that no other member of the same object uses in either format.",
						this.environment);
			}
		}
		throw new IllegalStateException(name);
	}

}
