package io.github.errorcontract.sample.payment;

import java.math.BigDecimal;

/**
 * Takes money from cards.
 */
public interface PaymentProvider {

	/**
	 * Charges a card.
	 * @param card the token that stands for the card
	 * @param amount how much
	 * @throws CardDeclinedException if the card does not pay
	 */
	void charge(String card, BigDecimal amount);

}
