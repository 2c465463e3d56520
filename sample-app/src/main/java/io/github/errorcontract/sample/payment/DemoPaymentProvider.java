package io.github.errorcontract.sample.payment;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpTimeoutException;

import io.github.errorcontract.exception.UpstreamException;
import io.github.errorcontract.exception.UpstreamTimeoutException;

import org.springframework.stereotype.Component;

/**
 * Charges nobody: the card's token says how it ends.
 */
@Component
class DemoPaymentProvider implements PaymentProvider {

	@Override
	public void charge(String card, BigDecimal amount) {
		switch (card) {
			case "declined" -> throw new CardDeclinedException("insufficient_funds");
			case "down" -> throw new UpstreamException("The payment provider failed.")
				.cause(new IOException("pay.example:443 reset the connection"));
			case "slow" -> throw new UpstreamTimeoutException("The payment provider did not answer in time.")
				.cause(new HttpTimeoutException("pay.example:443 timed out"));
			default -> {
			}
		}
	}

}
