package io.github.errorcontract.acceptance;

import java.util.List;
import java.util.Map;

import io.github.errorcontract.ErrorProperty;
import io.github.errorcontract.MappedError;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The exception classes that an application maps, by configuration and by annotation.
 */
final class MappedFailures {

	private MappedFailures() {
	}

	static class MarkedException extends RuntimeException {

		MarkedException() {
			super(FailureCase.MARKER);
		}

	}

	static class FrozenException extends MarkedException {

	}

	static final class DeepFrozenException extends FrozenException {

	}

	interface Parked {

	}

	static final class ParkedException extends MarkedException implements Parked {

	}

	static final class DeclinedAndParkedException extends DeclinedException implements Parked {

	}

	static final class SpokenException extends RuntimeException {

		SpokenException(String message) {
			super(message);
		}

	}

	@MappedError(status = 410, code = "MAPPED_IN_CODE")
	static final class TwiceMappedException extends MarkedException {

	}

	@MappedError(status = 402, code = "CARD_DECLINED", message = "The card was declined.")
	static class DeclinedException extends MarkedException {

	}

	static final class StolenCardException extends DeclinedException {

	}

	@MappedError(status = 404)
	static final class StatusOnlyException extends MarkedException {

	}

	@MappedError(code = "GONE")
	static final class CodeOnlyException extends MarkedException {

	}

	@MappedError(code = "HOUSE_ON_FIRE", message = "Please wait.")
	static final class OwnCodeOnlyException extends MarkedException {

	}

	@MappedError(status = 409, code = "ORDER_MOVED", message = "Weaker than the catalogue.")
	static final class MovedException extends MarkedException {

	}

	@MappedError(status = 400, code = "TOO_FAR", exposeMessage = true)
	static final class ExposedException extends RuntimeException {

		ExposedException(String message) {
			super(message);
		}

	}

	@MappedError(status = 423, code = "BUSY", message = "Busy.")
	interface Busy {

	}

	static final class BusyException extends MarkedException implements Busy {

	}

	@MappedError(status = 400, code = "CHECKED", message = "Checked.")
	static final class CheckedException extends Exception {

		CheckedException() {
			super(FailureCase.MARKER);
		}

	}

	@MappedError(status = 409, code = "SOLD_OUT", message = "Sold out.")
	public static final class SoldOutException extends MarkedException {

		@ErrorProperty
		private final String sku = "A-1";

		@ErrorProperty("left")
		private final int remaining = 0;

		@ErrorProperty
		public List<Integer> getAlternatives() {
			return List.of(7, 8);
		}

	}

	@MappedError(status = 409, code = "PRICE_CHANGED", message = "The price changed.")
	public static final class PriceChangedException extends MarkedException {

		@ErrorProperty("price")
		public Map<String, Object> money() {
			return Map.of("cents", 995);
		}

	}

	static final class UnmappedWithProperty extends MarkedException {

		@ErrorProperty
		private final String secret = FailureCase.MARKER;

	}

	@ResponseStatus(HttpStatus.PAYMENT_REQUIRED)
	static class PayException extends MarkedException {

	}

	static final class PayMoreException extends PayException {

	}

	@ResponseStatus(code = HttpStatus.NOT_FOUND, reason = "Nobody of that name.")
	static final class NobodyException extends MarkedException {

	}

	@ResponseStatus(code = HttpStatus.INTERNAL_SERVER_ERROR, reason = FailureCase.MARKER)
	static final class BrokenException extends MarkedException {

	}

	@ResponseStatus(code = HttpStatus.SERVICE_UNAVAILABLE, reason = FailureCase.MARKER)
	static final class DownException extends MarkedException {

	}

	static final class MuteException extends RuntimeException {

		@Override
		public String getMessage() {
			throw new IllegalStateException(FailureCase.MARKER);
		}

	}

	static final class CauselessException extends RuntimeException {

		@Override
		public synchronized Throwable getCause() {
			throw new IllegalStateException(FailureCase.MARKER);
		}

	}

	@MappedError(status = 409, code = "STILL_MAPPED", message = "Still mapped.", exposeMessage = true)
	static final class MuteMappedException extends RuntimeException {

		@Override
		public String getMessage() {
			throw new IllegalStateException(FailureCase.MARKER);
		}

	}

}
