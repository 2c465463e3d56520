package io.github.errorcontract.cause.data.sql;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;

/**
 * The ways in which access to data fails.
 */
public enum DataProblem {

	/** Unique constraint violated. */
	DUPLICATE(BuiltInError.DUPLICATE_RESOURCE),

	/** Foreign key violated, from either side. */
	REFERENCE(BuiltInError.REFERENCE_CONFLICT),

	/**
	 * Any other rule of the database violated, or a value that its column cannot hold.
	 */
	INTEGRITY(BuiltInError.CONFLICT),

	/** Optimistic lock lost. */
	STALE(BuiltInError.STALE_RESOURCE),

	/** Requested lock not obtained. */
	LOCKED(BuiltInError.LOCKED),

	/** Deadlock or serialization failure: the same again may well succeed. */
	ROLLED_BACK(BuiltInError.SERVICE_UNAVAILABLE, true),

	/** Database that cannot be reached, is overloaded or takes too long. */
	UNAVAILABLE(BuiltInError.SERVICE_UNAVAILABLE),

	/** Entity or row that does not exist. */
	NOT_FOUND(BuiltInError.NOT_FOUND),

	/** Fault of the server's own, or nothing that is known. */
	DEFECT(BuiltInError.INTERNAL_ERROR);

	private final BuiltInError type;

	private final ApiError error;

	DataProblem(BuiltInError type) {
		this.type = type;
		this.error = ApiError.builder(type).build();
	}

	DataProblem(BuiltInError type, boolean retryable) {
		this.type = type;
		this.error = ApiError.builder(type).retryable(retryable).build();
	}

	/**
	 * Returns the type of the answer.
	 * @return the built-in type
	 */
	public BuiltInError type() {
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
