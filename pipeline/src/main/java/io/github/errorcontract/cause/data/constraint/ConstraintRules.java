package io.github.errorcontract.cause.data.constraint;

import java.util.Map;
import java.util.TreeMap;

import io.github.errorcontract.naming.RelaxedNames;
import org.jspecify.annotations.Nullable;

/**
 * What is configured about constraints, by name. Names are the same whatever their case,
 * schema and quotes; where no name is the same so, {@code _} and {@code -} do not count
 * either, so that environment variables work. Immutable.
 */
public final class ConstraintRules {

	/**
	 * No rule at all.
	 */
	public static final ConstraintRules NONE = new ConstraintRules();

	private final Map<String, ConstraintRule> exact;

	private final Map<String, ConstraintRule> relaxed;

	private ConstraintRules() {
		this.exact = Map.of();
		this.relaxed = Map.of();
	}

	/**
	 * Creates the rules.
	 * @param rules the rules by the name of the constraint; of two for the same name the
	 * first wins
	 */
	public ConstraintRules(Map<String, ConstraintRule> rules) {
		this.exact = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		this.relaxed = new TreeMap<>(RelaxedNames.ORDER);
		rules.forEach((name, rule) -> {
			String bare = ConstraintName.bare(name);
			this.exact.putIfAbsent(bare, rule);
			this.relaxed.putIfAbsent(bare, rule);
		});
	}

	/**
	 * Tells whether nothing is configured, so that no name has to be found.
	 * @return whether there is no rule
	 */
	public boolean isEmpty() {
		return this.exact.isEmpty();
	}

	/**
	 * Finds the rule for a constraint.
	 * @param name the name as the database gives it
	 * @return the rule, null where there is none
	 */
	public @Nullable ConstraintRule find(String name) {
		String bare = ConstraintName.bare(name);
		ConstraintRule rule = this.exact.get(bare);
		return (rule != null) ? rule : this.relaxed.get(bare);
	}

}
