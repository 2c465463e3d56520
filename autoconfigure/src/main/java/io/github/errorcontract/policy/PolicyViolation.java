package io.github.errorcontract.policy;

/**
 * One thing that a service does against the policy.
 *
 * @param subject the property or the code that it is about
 * @param fact what is wrong, one sentence without its full stop
 * @param place where the service says so, for people
 * @param policyPlace where the policy says otherwise, for people
 */
public record PolicyViolation(String subject, String fact, String place, String policyPlace) {

	/**
	 * Returns fact and places in one sentence.
	 */
	@Override
	public String toString() {
		return "%s (%s; policy: %s).".formatted(this.fact, this.place, this.policyPlace);
	}

}
