package io.github.errorcontract.definition;

/**
 * The level of an error's log line.
 */
public enum LogLevel {

	/** Not logged. */
	OFF,

	/** Errors. */
	ERROR,

	/** Warnings. */
	WARN,

	/** Information. */
	INFO,

	/** Debugging. */
	DEBUG,

	/** Tracing. */
	TRACE

}
