package io.github.errorcontract.policy;

import java.util.List;

/**
 * The policy of a service, and what the service does against it. Where the policy is
 * enforced by stopping, no service with a violation gets so far as to show one.
 *
 * @param files the policy files in their order, for people
 * @param violations what is violated, settings first
 */
public record PolicyReport(List<String> files, List<PolicyViolation> violations) {

	/**
	 * The report where there is no policy.
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
