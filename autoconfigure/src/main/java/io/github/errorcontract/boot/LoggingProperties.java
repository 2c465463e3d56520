package io.github.errorcontract.boot;

import io.github.errorcontract.definition.LogLevel;

/**
 * Settings of the log lines, under {@code error-contract.logging}.
 */
public class LoggingProperties {

	/**
	 * Level of a client error, logged in one line.
	 */
	private LogLevel clientErrors = LogLevel.INFO;

	/**
	 * Level of a server error, logged with its stack trace.
	 */
	private LogLevel serverErrors = LogLevel.ERROR;

	/**
	 * Lines of one code in one minute after which further ones are left out and counted,
	 * 0 for never.
	 */
	private int sampleAfter;

	public LogLevel getClientErrors() {
		return this.clientErrors;
	}

	public void setClientErrors(LogLevel clientErrors) {
		this.clientErrors = clientErrors;
	}

	public LogLevel getServerErrors() {
		return this.serverErrors;
	}

	public void setServerErrors(LogLevel serverErrors) {
		this.serverErrors = serverErrors;
	}

	public int getSampleAfter() {
		return this.sampleAfter;
	}

	public void setSampleAfter(int sampleAfter) {
		this.sampleAfter = sampleAfter;
	}

}
