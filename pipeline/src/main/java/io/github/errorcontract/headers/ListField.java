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
			if (contains(value, member)) {
				return true;
			}
		}
		return false;
	}

	private static boolean contains(String value, String member) {
		for (int start = 0; start <= value.length();) {
			int comma = value.indexOf(',', start);
			int end = (comma >= 0) ? comma : value.length();
			int first = start;
			int last = end;
			while (first < last && value.charAt(first) <= ' ') {
				first++;
			}
			while (last > first && value.charAt(last - 1) <= ' ') {
				last--;
			}
			if (last - first == member.length() && value.regionMatches(true, first, member, 0, member.length())) {
				return true;
			}
			start = end + 1;
		}
		return false;
	}

}
