package io.github.errorcontract.policy;

import java.util.List;

/**
 * The policy of a service and the violations of it. There are violations only if the
 * policy is enforced by warnings, as the application fails to start otherwise.
 *
 * @param files the descriptions of the policy files, in order
 * @param violations the violations, properties first
 */
public record PolicyReport(List<String> files, List<PolicyViolation> violations) {

	/**
	 * The report without a policy.
	 */
	public static final PolicyReport NONE = new PolicyReport(List.of(), List.of());

	/**
	 * Copies the lists.
	 */
	public PolicyReport {
		files = List.copyOf(files);
		violations = List.copyOf(violations);
	}

}
