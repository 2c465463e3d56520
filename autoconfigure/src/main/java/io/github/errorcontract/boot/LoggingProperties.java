package io.github.errorcontract.boot;

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.errorcontract.definition.LogLevel;
import io.github.errorcontract.property.PropertyGroup;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Configuration properties for the logging of errors.
 */
@ConfigurationProperties("error-contract.logging")
public class LoggingProperties implements PropertyGroup {

	/**
	 * Log level for client errors.
	 */
	private LogLevel clientErrors = LogLevel.INFO;

	/**
	 * Log level for server errors.
	 */
	private LogLevel serverErrors = LogLevel.ERROR;

	/**
	 * Log levels keyed by status, for example 404, or by kind of status, 4xx or 5xx.
	 */
	private final Map<String, LogLevel> levels = new LinkedHashMap<>();

	/**
	 * Number of log lines per code and minute after which further ones are only counted.
	 * Use 0 to log all errors.
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

	public Map<String, LogLevel> getLevels() {
		return this.levels;
	}

	public int getSampleAfter() {
		return this.sampleAfter;
	}

	public void setSampleAfter(int sampleAfter) {
		this.sampleAfter = sampleAfter;
	}

}
