package io.github.errorcontract.format;

import java.util.Locale;

/**
 * How codes are written on the wire. Everywhere else, in properties, message sources and
 * Java, they are in upper snake case.
 */
public enum CodeStyle {

	/** {@code ORDER_LOCKED}. */
	UPPER_SNAKE,

	/** {@code order_locked}. */
	LOWER_SNAKE,

	/** {@code order-locked}. */
	KEBAB;

	/**
	 * Writes a code in this style.
	 * @param code the code in upper snake case
	 * @return the code as clients see it
	 */
	public String write(String code) {
		if (this == UPPER_SNAKE) {
			return code;
		}
		String lower = code.toLowerCase(Locale.ROOT);
		return (this == KEBAB) ? lower.replace('_', '-') : lower;
	}

}
