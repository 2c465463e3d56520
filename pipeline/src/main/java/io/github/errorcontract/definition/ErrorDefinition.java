package io.github.errorcontract.definition;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import io.github.errorcontract.naming.RelaxedNames;
import org.jspecify.annotations.Nullable;

/**
 * What properties say about one code. A member is null where they say nothing.
 *
 * @param code the code, in the spelling of the property
 * @param status the HTTP status, 400 to 599
 * @param message the text for people
 * @param exceptions the names of the exception classes that become this code
 * @param headers the header fields to send
 * @param retryAfter after how long a retry may help
 * @param retryable whether sending the same request again may help
 * @param exposeMessage whether the exception's own message is shown
 * @param logLevel the level of the log line
 * @param stackTrace whether the log has the stack trace
 * @param disguiseAs the code that the client is shown in place of this one, blank for
 * none
 * @param docs the address of the code's documentation
 */
public record ErrorDefinition(String code, @Nullable Integer status, @Nullable String message,
		@Nullable List<String> exceptions, Map<String, String> headers, @Nullable Duration retryAfter,
		@Nullable Boolean retryable, @Nullable Boolean exposeMessage, @Nullable LogLevel logLevel,
		@Nullable Boolean stackTrace, @Nullable String disguiseAs, @Nullable String docs) {

	/**
	 * Starts a definition that says nothing yet.
	 * @param code the code
	 * @return the builder
	 */
	public static Builder builder(String code) {
		return new Builder(code);
	}

	/**
	 * Tells whether exception classes are mapped to the code.
	 * @return whether any are
	 */
	public boolean claimsClasses() {
		return this.exceptions != null && !this.exceptions.isEmpty();
	}

	public boolean isDisguised() {
		return this.disguiseAs != null && !this.disguiseAs.isBlank();
	}

	/**
	 * Returns the same definition of a code that is spelt differently.
	 * @param name the code
	 * @return the definition
	 */
	public ErrorDefinition named(String name) {
		return new ErrorDefinition(name, this.status, this.message, this.exceptions, this.headers, this.retryAfter,
				this.retryable, this.exposeMessage, this.logLevel, this.stackTrace, this.disguiseAs, this.docs);
	}

	/**
	 * Takes what this definition does not say from a weaker one.
	 * @param weaker the weaker definition
	 * @return both together
	 */
	public ErrorDefinition orElse(ErrorDefinition weaker) {
		Map<String, String> fields = new TreeMap<>(RelaxedNames.ORDER);
		fields.putAll(weaker.headers);
		fields.putAll(this.headers);
		return new ErrorDefinition(this.code, first(this.status, weaker.status), first(this.message, weaker.message),
				first(this.exceptions, weaker.exceptions), fields, first(this.retryAfter, weaker.retryAfter),
				first(this.retryable, weaker.retryable), first(this.exposeMessage, weaker.exposeMessage),
				first(this.logLevel, weaker.logLevel), first(this.stackTrace, weaker.stackTrace),
				first(this.disguiseAs, weaker.disguiseAs), first(this.docs, weaker.docs));
	}

	/**
	 * Tells whether both say something about the same member, but not the same.
	 */
	public boolean contradicts(ErrorDefinition other) {
		ErrorDefinition here = orElse(other).named("");
		ErrorDefinition there = other.orElse(this).named("");
		return !Objects.equals(here, there);
	}

	private static <T> @Nullable T first(@Nullable T stronger, @Nullable T weaker) {
		return (stronger != null) ? stronger : weaker;
	}

	/**
	 * Collects the members that a definition has. A member that is not set, or set to
	 * null, is left to a weaker definition.
	 */
	public static final class Builder {

		private final String code;

		private @Nullable Integer status;

		private @Nullable String message;

		private @Nullable List<String> exceptions;

		private Map<String, String> headers = Map.of();

		private @Nullable Duration retryAfter;

		private @Nullable Boolean retryable;

		private @Nullable Boolean exposeMessage;

		private @Nullable LogLevel logLevel;

		private @Nullable Boolean stackTrace;

		private @Nullable String disguiseAs;

		private @Nullable String docs;

		private Builder(String code) {
			this.code = code;
		}

		/**
		 * Sets the HTTP status.
		 * @param status a status of 400 to 599
		 * @return this builder
		 */
		public Builder status(@Nullable Integer status) {
			this.status = status;
			return this;
		}

		/**
		 * Sets the text for people.
		 * @param message the text
		 * @return this builder
		 */
		public Builder message(@Nullable String message) {
			this.message = message;
			return this;
		}

		/**
		 * Sets the exception classes that become the code.
		 * @param exceptions their names
		 * @return this builder
		 */
		public Builder exceptions(@Nullable List<String> exceptions) {
			this.exceptions = exceptions;
			return this;
		}

		/**
		 * Sets the header fields to send.
		 * @param headers values by field name
		 * @return this builder
		 */
		public Builder headers(Map<String, String> headers) {
			this.headers = headers;
			return this;
		}

		/**
		 * Sets after how long a retry may help.
		 * @param retryAfter the delay
		 * @return this builder
		 */
		public Builder retryAfter(@Nullable Duration retryAfter) {
			this.retryAfter = retryAfter;
			return this;
		}

		/**
		 * Sets whether sending the same request again may help.
		 * @param retryable whether it may help
		 * @return this builder
		 */
		public Builder retryable(@Nullable Boolean retryable) {
			this.retryable = retryable;
			return this;
		}

		/**
		 * Sets whether the exception's own message is shown.
		 * @param exposeMessage whether it is shown
		 * @return this builder
		 */
		public Builder exposeMessage(@Nullable Boolean exposeMessage) {
			this.exposeMessage = exposeMessage;
			return this;
		}

		/**
		 * Sets the level of the log line.
		 * @param logLevel the level
		 * @return this builder
		 */
		public Builder logLevel(@Nullable LogLevel logLevel) {
			this.logLevel = logLevel;
			return this;
		}

		/**
		 * Sets whether the log has the stack trace.
		 * @param stackTrace whether it has
		 * @return this builder
		 */
		public Builder stackTrace(@Nullable Boolean stackTrace) {
			this.stackTrace = stackTrace;
			return this;
		}

		/**
		 * Sets the code that the client is shown instead.
		 * @param disguiseAs that code, blank for none
		 * @return this builder
		 */
		public Builder disguiseAs(@Nullable String disguiseAs) {
			this.disguiseAs = disguiseAs;
			return this;
		}

		/**
		 * Sets the address of the code's documentation.
		 * @param docs the address
		 * @return this builder
		 */
		public Builder docs(@Nullable String docs) {
			this.docs = docs;
			return this;
		}

		/**
		 * Returns the definition.
		 * @return the definition
		 */
		public ErrorDefinition build() {
			return new ErrorDefinition(this.code, this.status, this.message, this.exceptions, this.headers,
					this.retryAfter, this.retryable, this.exposeMessage, this.logLevel, this.stackTrace,
					this.disguiseAs, this.docs);
		}

	}

}
