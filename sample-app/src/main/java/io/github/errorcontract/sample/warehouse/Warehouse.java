package io.github.errorcontract.sample.warehouse;

import java.time.Duration;

import io.github.errorcontract.exception.ServiceUnavailableException;

import org.springframework.stereotype.Component;

/**
 * Where the products lie.
 */
@Component
public class Warehouse {

	private static final Duration MAINTENANCE = Duration.ofMinutes(2);

	private volatile WarehouseState state = WarehouseState.OPEN;

	/**
	 * Makes sure that something can be fetched now.
	 */
	public void requireOpen() {
		switch (this.state) {
			case MAINTENANCE ->
				throw new ServiceUnavailableException("The warehouse is under maintenance.").retryAfter(MAINTENANCE);
			case STOCKTAKING -> throw new StocktakingException();
			case OPEN -> {
			}
		}
	}

	WarehouseState state() {
		return this.state;
	}

	void switchTo(WarehouseState state) {
		this.state = state;
	}

}
