package io.github.errorcontract.policy;

/**
 * A violation of the policy by the service.
 *
 * @param subject the property or code that violates the policy
 * @param fact the description, one sentence without its full stop
 * @param origin the origin in the service
 * @param policyOrigin the origin in the policy
 */
public record PolicyViolation(String subject, String fact, String origin, String policyOrigin) {

	/**
	 * Returns the description with both origins, as one sentence.
	 */
	@Override
	public String toString() {
		return "%s (%s; policy: %s).".formatted(this.fact, this.origin, this.policyOrigin);
	}

}
