package io.github.errorcontract.catalog;

/**
 * Whether sending the same request again may help, where nobody says so: where the status
 * says that the condition is temporary.
 */
public final class RetryRule {

	private RetryRule() {
	}

	/**
	 * Tells whether a retry may help.
	 * @param status the HTTP status, 400 to 599
	 * @return whether the condition passes by itself (RFC 9110, sections 15.5.9, 15.6.4
	 * and 15.6.5; RFC 6585, section 4; RFC 8470, section 5.2)
	 */
	public static boolean mayHelp(int status) {
		return switch (status) {
			case 408, 425, 429, 503, 504 -> true;
			default -> false;
		};
	}

}
