package io.github.errorcontract;

/**
 * The natural order of property paths: sequences of digits are compared as numbers, so
 * that {@code lines[2]} precedes {@code lines[10]}.
 */
final class PropertyPathOrder {

	private PropertyPathOrder() {
	}

	static int compare(String left, String right) {
		int l = 0;
		int r = 0;
		while (l < left.length() && r < right.length()) {
			int leftEnd = endOfDigits(left, l);
			int rightEnd = endOfDigits(right, r);
			boolean numbers = leftEnd > l && rightEnd > r;
			int order = numbers ? compareNumbers(left.substring(l, leftEnd), right.substring(r, rightEnd))
					: Character.compare(left.charAt(l), right.charAt(r));
			if (order != 0) {
				return order;
			}
			l = numbers ? leftEnd : l + 1;
			r = numbers ? rightEnd : r + 1;
		}
		int byRest = Integer.compare(left.length() - l, right.length() - r);
		return (byRest != 0) ? byRest : left.compareTo(right);
	}

	private static int endOfDigits(String text, int start) {
		int end = start;
		while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
			end++;
		}
		return end;
	}

	private static int compareNumbers(String left, String right) {
		String l = withoutLeadingZeros(left);
		String r = withoutLeadingZeros(right);
		int byLength = Integer.compare(l.length(), r.length());
		return (byLength != 0) ? byLength : l.compareTo(r);
	}

	private static String withoutLeadingZeros(String digits) {
		int start = 0;
		while (start < digits.length() && digits.charAt(start) == '0') {
			start++;
		}
		return digits.substring(start);
	}

}
