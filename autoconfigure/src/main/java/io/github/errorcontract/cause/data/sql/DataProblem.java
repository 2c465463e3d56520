package io.github.errorcontract.cause.data.sql;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.StandardError;

/**
 * The ways in which access to data fails.
 */
public enum DataProblem {

	/** Unique constraint violated. */
	DUPLICATE(StandardError.DUPLICATE_RESOURCE),

	/** Foreign key violated, from either side. */
	REFERENCE(StandardError.REFERENCE_CONFLICT),

	/**
	 * Any other rule of the database violated, or a value that its column cannot hold.
	 */
	INTEGRITY(StandardError.CONFLICT),

	/** Optimistic lock lost. */
	STALE(StandardError.STALE_RESOURCE),

	/** Requested lock not obtained. */
	LOCKED(StandardError.LOCKED),

	/** Deadlock or serialization failure: the same again may well succeed. */
	ROLLED_BACK(StandardError.SERVICE_UNAVAILABLE, true),

	/** Database that cannot be reached, is overloaded or takes too long. */
	UNAVAILABLE(StandardError.SERVICE_UNAVAILABLE),

	/** Entity or row that does not exist. */
	NOT_FOUND(StandardError.NOT_FOUND),

	/** Fault of the server's own, or nothing that is known. */
	DEFECT(StandardError.INTERNAL_ERROR);

	private final StandardError type;

	private final ApiError error;

	DataProblem(StandardError type) {
		this.type = type;
		this.error = ApiError.builder(type).build();
	}

	DataProblem(StandardError type, boolean retryable) {
		this.type = type;
		this.error = ApiError.builder(type).retryable(retryable).build();
	}

	/**
	 * Returns the type of the answer.
	 * @return the built-in type
	 */
	public StandardError type() {
		return this.type;
	}

	/**
	 * Returns the answer.
	 * @return the same error each time
	 */
	public ApiError error() {
		return this.error;
	}

	/**
	 * Tells whether the data break a rule of the database, which may have a name.
	 * @return whether this is the violation of a constraint
	 */
	public boolean isViolation() {
		return this == DUPLICATE || this == REFERENCE || this == INTEGRITY;
	}

}
