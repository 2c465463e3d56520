package io.github.errorcontract.configured;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.errorcontract.definition.LogLevel;
import org.jspecify.annotations.Nullable;

/**
 * Configuration properties for one code, under {@code error-contract.errors.CODE}.
 */
public class ErrorDefinitionProperties {

	/**
	 * HTTP status of the error, from 400 to 599.
	 */
	private @Nullable Integer status;

	/**
	 * Message of the error, with {0} and {1} for arguments.
	 */
	private @Nullable String message;

	/**
	 * Exception classes that map to this error. The prefix "optional:" marks a class that
	 * may be absent.
	 */
	private @Nullable List<String> exceptions;

	/**
	 * Header fields to add to the response.
	 */
	private final Map<String, String> headers = new LinkedHashMap<>();

	/**
	 * Delay before a retry may succeed.
	 */
	private @Nullable Duration retryAfter;

	/**
	 * Whether sending the same request again may succeed.
	 */
	private @Nullable Boolean retryable;

	/**
	 * Whether to show the exception's own message.
	 */
	private @Nullable Boolean exposeMessage;

	/**
	 * Log level for the error.
	 */
	private @Nullable LogLevel logLevel;

	/**
	 * Whether to log the stack trace of the exception.
	 */
	private @Nullable Boolean stackTrace;

	/**
	 * Code to show to clients instead of this one. An empty value removes the disguise.
	 */
	private @Nullable String disguiseAs;

	/**
	 * URI of the documentation of the error.
	 */
	private @Nullable String docs;

	public @Nullable Integer getStatus() {
		return this.status;
	}

	public void setStatus(@Nullable Integer status) {
		this.status = status;
	}

	public @Nullable String getMessage() {
		return this.message;
	}

	public void setMessage(@Nullable String message) {
		this.message = message;
	}

	public @Nullable List<String> getExceptions() {
		return this.exceptions;
	}

	public void setExceptions(@Nullable List<String> exceptions) {
		this.exceptions = exceptions;
	}

	public Map<String, String> getHeaders() {
		return this.headers;
	}

	public @Nullable Duration getRetryAfter() {
		return this.retryAfter;
	}

	public void setRetryAfter(@Nullable Duration retryAfter) {
		this.retryAfter = retryAfter;
	}

	public @Nullable Boolean getRetryable() {
		return this.retryable;
	}

	public void setRetryable(@Nullable Boolean retryable) {
		this.retryable = retryable;
	}

	public @Nullable Boolean getExposeMessage() {
		return this.exposeMessage;
	}

	public void setExposeMessage(@Nullable Boolean exposeMessage) {
		this.exposeMessage = exposeMessage;
	}

	public @Nullable LogLevel getLogLevel() {
		return this.logLevel;
	}

	public void setLogLevel(@Nullable LogLevel logLevel) {
		this.logLevel = logLevel;
	}

	public @Nullable Boolean getStackTrace() {
		return this.stackTrace;
	}

	public void setStackTrace(@Nullable Boolean stackTrace) {
		this.stackTrace = stackTrace;
	}

	public @Nullable String getDisguiseAs() {
		return this.disguiseAs;
	}

	public void setDisguiseAs(@Nullable String disguiseAs) {
		this.disguiseAs = disguiseAs;
	}

	public @Nullable String getDocs() {
		return this.docs;
	}

	public void setDocs(@Nullable String docs) {
		this.docs = docs;
	}

}
