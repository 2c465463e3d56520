package io.github.errorcontract.declared.orders.refusals;

import io.github.errorcontract.ErrorType;
import io.github.errorcontract.MappedError;

/**
 * Codes of a service in nested types.
 */
public final class Refusals {

	private Refusals() {
	}

	@MappedError(code = "ORDER_LOCKED")
	public static class LockedException extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

	@MappedError(status = 402, code = "UNPAID", message = "Pay first.")
	public static class UnpaidException extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

	@MappedError(status = 404, message = "No such order.")
	public static class NoOrderException extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

	public enum Limit implements ErrorType {

		RATE_LIMITED {
			@Override
			public int status() {
				return 503;
			}
		};

		@Override
		public String message() {
			return "Slow down.";
		}

	}

}
