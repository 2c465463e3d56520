package io.github.errorcontract.naming;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

/**
 * Finds the name that somebody probably meant.
 */
public final class NearMiss {

	private NearMiss() {
	}

	/**
	 * Returns the candidate with the fewest edits, if they are few for its length.
	 */
	public static @Nullable String find(String name, Collection<String> candidates, int mostEdits) {
		String nearest = null;
		int fewest = Math.min(mostEdits, name.length() / 4) + 1;
		for (String candidate : candidates) {
			int edits = edits(name, candidate);
			if (edits > 0 && edits < fewest) {
				nearest = candidate;
				fewest = edits;
			}
		}
		return nearest;
	}

	/**
	 * Counts insertions, deletions, replacements and swaps of neighbours.
	 */
	private static int edits(String left, String right) {
		int[][] cost = new int[left.length() + 1][right.length() + 1];
		for (int l = 0; l <= left.length(); l++) {
			for (int r = 0; r <= right.length(); r++) {
				cost[l][r] = cheapest(cost, left, right, l, r);
			}
		}
		return cost[left.length()][right.length()];
	}

	private static int cheapest(int[][] cost, String left, String right, int l, int r) {
		if (l == 0 || r == 0) {
			return l + r;
		}
		int replaced = cost[l - 1][r - 1] + ((left.charAt(l - 1) == right.charAt(r - 1)) ? 0 : 1);
		int cheapest = Math.min(replaced, Math.min(cost[l - 1][r], cost[l][r - 1]) + 1);
		boolean swapped = l > 1 && r > 1 && left.charAt(l - 1) == right.charAt(r - 2)
				&& left.charAt(l - 2) == right.charAt(r - 1);
		return swapped ? Math.min(cheapest, cost[l - 2][r - 2] + 1) : cheapest;
	}

}
