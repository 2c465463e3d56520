package io.github.errorcontract.format;

/**
 * A member of the body that is off unless {@code error-contract.body.include} names it.
 * They are written in this order.
 */
public enum IncludedMember {

	/** The HTTP status. */
	STATUS,

	/** The instant of the answer, in ISO 8601 and UTC. */
	TIMESTAMP,

	/** The path of the request, without the query. */
	PATH,

	/** The name of the application. */
	SERVICE,

	/** Whether sending the same request again may help. */
	RETRYABLE,

	/** The seconds to wait before a retry. */
	RETRY_AFTER,

	/** The state of the rate limiter. */
	RATE_LIMIT,

	/** The address of the documentation. */
	DOCS,

	/** The ID of the current trace, where tracing is on. */
	TRACE_ID

}
