package io.github.errorcontract.requestid;

/**
 * Where request IDs come from.
 */
public enum RequestIdSource {

	/** The client or the generator. */
	GENERATED,

	/** The current trace, where tracing is on. */
	TRACE

}
