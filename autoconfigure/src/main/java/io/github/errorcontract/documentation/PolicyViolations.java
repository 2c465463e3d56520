package io.github.errorcontract.documentation;

import java.util.List;

/**
 * Knows where the service breaks the policy of its company, as far as that only warns. A
 * bean of this type is asked each time somebody reads the catalogue.
 */
@FunctionalInterface
public interface PolicyViolations {

	/**
	 * Finds the violations.
	 * @return the violations, empty where there are none
	 */
	List<Violation> find();

	/**
	 * A violation.
	 *
	 * @param key the key or code that the policy speaks of
	 * @param message what is wrong, in one sentence
	 * @param policy the place of the policy
	 * @param place the place that breaks it
	 */
	record Violation(String key, String message, String policy, String place) {

	}

}
