package io.github.errorcontract.sample.payment;

import io.github.errorcontract.ErrorProperty;
import io.github.errorcontract.MappedError;

/**
 * The card does not pay. Its own message is for the log; the client gets the reason as a
 * member of the error.
 */
@MappedError(status = 402, code = "CARD_DECLINED", message = "The card was declined.")
public class CardDeclinedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	@ErrorProperty
	private final String reason;

	/**
	 * Creates an exception.
	 * @param reason why the card does not pay, as the provider names it
	 */
	public CardDeclinedException(String reason) {
		super("Provider declined: " + reason);
		this.reason = reason;
	}

	/**
	 * Returns why the card does not pay.
	 * @return the provider's name for it
	 */
	public String reason() {
		return this.reason;
	}

}
