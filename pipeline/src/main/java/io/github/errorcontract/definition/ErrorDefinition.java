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
 * @param disguiseAs the code that the client is shown in place of this one, blank for
 * none
 * @param docs the address of the code's documentation
 */
public record ErrorDefinition(String code, @Nullable Integer status, @Nullable String message,
		@Nullable List<String> exceptions, Map<String, String> headers, @Nullable Duration retryAfter,
		@Nullable Boolean retryable, @Nullable Boolean exposeMessage, @Nullable LogLevel logLevel,
		@Nullable String disguiseAs, @Nullable String docs) {

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
				this.retryable, this.exposeMessage, this.logLevel, this.disguiseAs, this.docs);
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
				first(this.logLevel, weaker.logLevel), first(this.disguiseAs, weaker.disguiseAs),
				first(this.docs, weaker.docs));
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

}
