package io.github.errorcontract.configured;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.errorcontract.definition.LogLevel;
import org.jspecify.annotations.Nullable;

/**
 * What is configured about one code, under {@code error-contract.errors.CODE}.
 */
public class ErrorDefinitionProperties {

	/**
	 * HTTP status of the error, from 400 to 599.
	 */
	private @Nullable Integer status;

	/**
	 * Text for people, with {0} and {1} for the arguments.
	 */
	private @Nullable String message;

	/**
	 * Names of the exception classes that become this error. The prefix "optional:" marks
	 * one that may be absent.
	 */
	private @Nullable List<String> exceptions;

	/**
	 * Header fields of the answer.
	 */
	private final Map<String, String> headers = new LinkedHashMap<>();

	/**
	 * Delay after which a retry may help.
	 */
	private @Nullable Duration retryAfter;

	/**
	 * Whether sending the same request again may help.
	 */
	private @Nullable Boolean retryable;

	/**
	 * Whether the exception's own message is shown.
	 */
	private @Nullable Boolean exposeMessage;

	/**
	 * Level of the log line.
	 */
	private @Nullable LogLevel logLevel;

	/**
	 * Code that the client is shown in place of this one, empty for none.
	 */
	private @Nullable String disguiseAs;

	/**
	 * Address of the documentation of the error.
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
