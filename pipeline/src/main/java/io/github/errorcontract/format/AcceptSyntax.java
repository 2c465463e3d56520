package io.github.errorcontract.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The syntax of a list of media ranges (RFC 9110, sections 5.6 and 12.4.2), as far as it
 * has to be read.
 */
final class AcceptSyntax {

	private static final int THOUSAND = 1000;

	private static final int MALFORMED = -1;

	private static final Pattern QUALITY = Pattern.compile("0(?:\\.(\\d*))?|1(?:\\.0*)?");

	private AcceptSyntax() {
	}

	/**
	 * Returns where an element ends: at the next separator that is not in a quoted
	 * string, else at the end of the text.
	 */
	static int end(String text, int start, char separator) {
		boolean quoted = false;
		for (int i = start; i < text.length(); i++) {
			char next = text.charAt(i);
			if (next == '"') {
				quoted = !quoted;
			}
			else if (quoted && next == '\\') {
				i++;
			}
			else if (!quoted && next == separator) {
				return i;
			}
		}
		return text.length();
	}

	/**
	 * Returns the quality that the parameters of a range give it, in thousandths, -1 for
	 * one that is malformed.
	 */
	static int quality(String parameters) {
		int start = 0;
		while (start < parameters.length()) {
			int end = end(parameters, start, ';');
			String parameter = parameters.substring(start, end).strip();
			if (parameter.regionMatches(true, 0, "q=", 0, 2)) {
				return thousandths(parameter.substring(2));
			}
			start = end + 1;
		}
		return THOUSAND;
	}

	private static int thousandths(String value) {
		Matcher quality = QUALITY.matcher(value);
		if (!quality.matches()) {
			return MALFORMED;
		}
		if (value.startsWith("1")) {
			return THOUSAND;
		}
		String digits = (quality.group(1) != null) ? quality.group(1) : "";
		return Integer.parseInt((digits + "000").substring(0, 3));
	}

}
