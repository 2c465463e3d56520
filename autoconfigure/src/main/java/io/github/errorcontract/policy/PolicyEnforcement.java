package io.github.errorcontract.policy;

/**
 * What a violation of the policy results in.
 */
public enum PolicyEnforcement {

	/** The application fails to start. */
	STOP,

	/** A warning is logged. */
	WARN

}
