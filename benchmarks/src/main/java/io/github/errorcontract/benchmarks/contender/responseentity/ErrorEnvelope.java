package io.github.errorcontract.benchmarks.contender.responseentity;

/**
 * The body of an error, as this project writes it.
 *
 * @param error the error
 */
record ErrorEnvelope(ApiError error) {

	/** As long as a generated one; making it is not part of the yardstick. */
	static final String REQUEST_ID = "01993f0c7e2a7c1f9d6b2f0a5c3e8b11";

	static ErrorEnvelope orderNotFound(long id) {
		return new ErrorEnvelope(new ApiError("NOT_FOUND", "Order " + id + " does not exist.", REQUEST_ID));
	}

	record ApiError(String code, String message, String requestId) {
	}

}
