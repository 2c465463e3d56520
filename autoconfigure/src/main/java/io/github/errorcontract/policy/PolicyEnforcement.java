package io.github.errorcontract.policy;

/**
 * What a violation of the policy leads to.
 */
public enum PolicyEnforcement {

	/** The start fails. */
	STOP,

	/** One log line each. */
	WARN

}
