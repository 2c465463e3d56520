package io.github.errorcontract.headers;

import java.util.Collection;

/**
 * Header fields whose value is a list of tokens (RFC 9110, section 5.6.1).
 */
final class ListField {

	private ListField() {
	}

	/**
	 * Tells whether a field has a member.
	 * @param values the values of all its lines
	 * @param member the member, compared in any case
	 * @return whether it has
	 */
	static boolean contains(Collection<String> values, String member) {
		for (String value : values) {
			for (String candidate : value.split(",")) {
				if (candidate.trim().equalsIgnoreCase(member)) {
					return true;
				}
			}
		}
		return false;
	}

}
