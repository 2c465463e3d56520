package io.github.errorcontract.sample.order;

import java.time.LocalDate;

import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.InputLocation;
import io.github.errorcontract.exception.ValidationFailedException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/**
 * The days on which an order may be delivered.
 *
 * @param from the first day
 * @param to the last day
 */
@Embeddable
public record DeliveryWindow(@NotNull @Column(name = "deliver_from") LocalDate from,
		@NotNull @Column(name = "deliver_to") LocalDate to) {

	void requireInOrder() {
		if (this.from.isAfter(this.to)) {
			throw new ValidationFailedException("The delivery ends before it begins.")
				.detail(new ErrorDetail("from", "AFTER_TO", "must not be after 'to'", InputLocation.BODY, null));
		}
	}

}
