package io.github.errorcontract.naming;

import java.util.Comparator;

/**
 * Compares codes and header names ignoring case, {@code _} and {@code -}, so that the
 * name of an environment variable finds the code it means.
 */
public final class RelaxedNames {

	/**
	 * The order in which names that differ only in case, {@code _} and {@code -} are
	 * equal.
	 */
	public static final Comparator<String> ORDER = RelaxedNames::compare;

	private RelaxedNames() {
	}

	/**
	 * Tells whether two names mean the same.
	 * @param left a name
	 * @param right another name
	 * @return whether they differ only in case, {@code _} and {@code -}
	 */
	public static boolean same(String left, String right) {
		return compare(left, right) == 0;
	}

	private static int compare(String left, String right) {
		int l = nextLetter(left, 0);
		int r = nextLetter(right, 0);
		while (l < left.length() && r < right.length()) {
			int order = Character.compare(upper(left.charAt(l)), upper(right.charAt(r)));
			if (order != 0) {
				return order;
			}
			l = nextLetter(left, l + 1);
			r = nextLetter(right, r + 1);
		}
		return Boolean.compare(l < left.length(), r < right.length());
	}

	private static int nextLetter(String name, int position) {
		int next = position;
		while (next < name.length() && (name.charAt(next) == '_' || name.charAt(next) == '-')) {
			next++;
		}
		return next;
	}

	private static char upper(char letter) {
		return (letter >= 'a' && letter <= 'z') ? (char) (letter - 32) : letter;
	}

}
