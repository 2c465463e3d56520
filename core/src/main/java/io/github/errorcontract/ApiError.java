package io.github.errorcontract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * An error as it is sent to the client. Immutable, provided that its properties are.
 * <p>
 * {@link #headers()} has only the headers specific to this error. Those that every error
 * with the same status has (RFC 9110, RFC 6585), such as {@code Allow} or
 * {@code Cache-Control}, are added when it is written.
 *
 * @since 0.1.0
 */
public final class ApiError {

	private final ErrorType type;

	private final int status;

	private final MessageText text;

	private final @Nullable String field;

	private final List<ErrorDetail> details;

	private final Map<String, List<String>> headers;

	private final Map<String, @Nullable Object> properties;

	private final @Nullable Duration retryAfter;

	private final @Nullable RateLimit rateLimit;

	private final @Nullable Boolean retryable;

	private ApiError(Builder builder) {
		this.type = builder.type;
		this.status = builder.status;
		this.text = builder.text;
		this.field = builder.field;
		this.details = builder.giveDetails();
		this.headers = builder.giveHeaders();
		this.properties = builder.giveProperties();
		this.retryAfter = builder.retryAfter;
		this.rateLimit = builder.rateLimit;
		this.retryable = builder.retryable;
	}

	/**
	 * Creates an error with the code, status and message of the given type.
	 * @param type the type of the error
	 * @param arguments the arguments of the message
	 * @return the error
	 * @throws IllegalArgumentException if the status is not from 400 to 599
	 */
	public static ApiError of(ErrorType type, @Nullable Object... arguments) {
		return builder(type).arguments(arguments).build();
	}

	/** Creates a builder that starts with code, status and message of the given type. */
	public static Builder builder(ErrorType type) {
		return new Builder(type);
	}

	/** Creates a builder that starts with all members of this error. */
	public Builder toBuilder() {
		return new Builder(this);
	}

	/** Returns the machine-readable code, in upper snake case. */
	public String code() {
		return this.type.code();
	}

	/** Returns the HTTP status code, from 400 to 599. */
	public int status() {
		return (this.status != 0) ? this.status : this.type.status();
	}

	/** Returns the formatted message. */
	public String message() {
		return this.text.message(this.type);
	}

	/** Returns the path or name of the rejected input, or {@code null} if unknown. */
	public @Nullable String field() {
		return this.field;
	}

	/** Returns the problems with individual inputs, as an unmodifiable list. */
	public List<ErrorDetail> details() {
		return this.details;
	}

	/** Returns the headers specific to this error by name, as an unmodifiable map. */
	public Map<String, List<String>> headers() {
		return this.headers;
	}

	/** Returns the additional members in their order, as an unmodifiable map. */
	public Map<String, @Nullable Object> properties() {
		return this.properties;
	}

	/** Returns how long to wait before a retry, or {@code null} if unknown. */
	public @Nullable Duration retryAfter() {
		return this.retryAfter;
	}

	/** Returns the state of the rate limiter, or {@code null} if there is none. */
	public @Nullable RateLimit rateLimit() {
		return this.rateLimit;
	}

	/** Returns whether a retry may succeed, or {@code null} if unknown. */
	public @Nullable Boolean retryable() {
		return this.retryable;
	}

	/** Returns the error that this one hides from the client, or {@code null}. */
	public @Nullable ApiError disguised() {
		return (this.type instanceof DisguisingType disguise) ? disguise.disguised() : null;
	}

	@Override
	public String toString() {
		return status() + " " + code();
	}

	/**
	 * Builder for {@link ApiError}. It can be used again after {@link #build()}. Not
	 * thread-safe.
	 *
	 * @since 0.1.0
	 */
	public static final class Builder {

		private ErrorType type;

		private int status;

		private MessageText text = MessageText.of(null);

		private @Nullable String field;

		private List<ErrorDetail> details = List.of();

		private Map<String, List<String>> headers = Map.of();

		private Map<String, @Nullable Object> properties = Map.of();

		private @Nullable Duration retryAfter;

		private @Nullable RateLimit rateLimit;

		private @Nullable Boolean retryable;

		private @Nullable Consumer<String> refusals;

		/** Whether this builder alone has the collection, and may therefore change it. */
		private boolean ownsDetails;

		private boolean ownsHeaders;

		private boolean ownsProperties;

		private Builder(ErrorType type) {
			this.type = Objects.requireNonNull(type, "'type' must not be null");
		}

		private Builder(ApiError error) {
			this.type = error.type;
			this.status = error.status;
			this.text = error.text;
			this.field = error.field;
			this.details = error.details;
			this.headers = error.headers;
			this.properties = error.properties;
			this.retryAfter = error.retryAfter;
			this.rateLimit = error.rateLimit;
			this.retryable = error.retryable;
		}

		/**
		 * Sets the type, which provides the code, as well as the status and message
		 * unless these have been set explicitly. Clears {@link #disguising(ApiError)}.
		 */
		public Builder type(ErrorType type) {
			this.type = Objects.requireNonNull(type, "'type' must not be null");
			return this;
		}

		/**
		 * Sets the error that this one hides from the client. Call after
		 * {@link #type(ErrorType)}, which clears it.
		 */
		public Builder disguising(ApiError disguised) {
			this.type = new DisguisingType(this.type, disguised);
			return this;
		}

		/** Returns the type. */
		public ErrorType type() {
			return this.type;
		}

		/**
		 * Sets the HTTP status code.
		 * @param status a status from 400 to 599, or 0 for the status of the type
		 */
		public Builder status(int status) {
			this.status = status;
			return this;
		}

		/** Returns the HTTP status code. */
		public int status() {
			return (this.status != 0) ? this.status : this.type.status();
		}

		/**
		 * Sets the message and its arguments. An explicit message takes precedence over
		 * message bundles, configuration and the type.
		 * @param text the message with placeholders for the arguments, or {@code null} to
		 * use the message of the type
		 * @param arguments the arguments, which replace any set before
		 * @see MessageTemplate
		 */
		public Builder message(@Nullable String text, @Nullable Object... arguments) {
			this.text = MessageText.of(text, arguments);
			return this;
		}

		/** Sets the arguments of the message, replacing any set before. */
		public Builder arguments(@Nullable Object... arguments) {
			this.text = this.text.withArguments(arguments);
			return this;
		}

		/** Returns the message as it was set, or {@code null} if it is the type's. */
		public @Nullable String text() {
			return this.text.text();
		}

		/** Returns the formatted message. */
		public String message() {
			return this.text.message(this.type);
		}

		/** Returns a copy of the arguments of the message. */
		public @Nullable Object[] arguments() {
			return this.text.arguments();
		}

		/**
		 * Sets the input that was rejected.
		 * @param field the property path or parameter name, or {@code null} for none
		 */
		public Builder field(@Nullable String field) {
			this.field = field;
			return this;
		}

		/** Returns the path or name of the rejected input, or {@code null} if unknown. */
		public @Nullable String field() {
			return this.field;
		}

		/** Adds a problem with a single input. */
		public Builder detail(ErrorDetail detail) {
			Objects.requireNonNull(detail, "'detail' must not be null");
			if (!this.ownsDetails) {
				this.details = new ArrayList<>(this.details);
				this.ownsDetails = true;
			}
			this.details.add(detail);
			return this;
		}

		/** Sets the details, replacing any added before. */
		public Builder details(List<ErrorDetail> details) {
			this.details = List.copyOf(details);
			this.ownsDetails = false;
			return this;
		}

		/** Returns an unmodifiable view of the details. */
		public List<ErrorDetail> details() {
			return this.ownsDetails ? Collections.unmodifiableList(this.details) : this.details;
		}

		private List<ErrorDetail> giveDetails() {
			this.details = details();
			this.ownsDetails = false;
			return this.details;
		}

		/**
		 * Sets a response header, replacing any of the same name (ignoring case).
		 * @param values the values, or none to remove the header
		 */
		public Builder header(String name, String... values) {
			Objects.requireNonNull(name, "'name' must not be null");
			if (!this.ownsHeaders) {
				this.headers = new LinkedHashMap<>(this.headers);
				this.ownsHeaders = true;
			}
			this.headers.keySet().removeIf(name::equalsIgnoreCase);
			if (values.length > 0) {
				this.headers.put(name, List.of(values));
			}
			return this;
		}

		/** Returns an unmodifiable view of the headers. */
		public Map<String, List<String>> headers() {
			return this.ownsHeaders ? Collections.unmodifiableMap(this.headers) : this.headers;
		}

		private Map<String, List<String>> giveHeaders() {
			this.headers = headers();
			this.ownsHeaders = false;
			return this.headers;
		}

		/**
		 * Adds a member to the error, or replaces its value.
		 * @param value a string, number, Boolean, list, map or {@code null}; for any
		 * other value, its {@code toString()} is written
		 * @throws IllegalArgumentException if the name is blank or that of a member
		 * defined by the contract, such as {@code code}; in an {@link ErrorCustomizer},
		 * such a member is left out instead and a warning is logged
		 */
		public Builder property(String name, @Nullable Object value) {
			if (ContractMembers.areRefused(name)) {
				return refuse(name);
			}
			if (!this.ownsProperties) {
				this.properties = new LinkedHashMap<>(this.properties);
				this.ownsProperties = true;
			}
			this.properties.put(name, value);
			return this;
		}

		private Builder refuse(String name) {
			if (this.refusals == null) {
				throw new IllegalArgumentException(
						"'name' must not be blank or a member of the contract: '%s'".formatted(name));
			}
			this.refusals.accept(name);
			return this;
		}

		/**
		 * Sets what {@link #property(String, Object)} does with a name that it refuses:
		 * the member is left out and the callback is told its name. Set while customizers
		 * are called, so that the mistake of one does not change the answer.
		 * @param refusals the callback, or {@code null} to throw an exception
		 */
		public Builder refusals(@Nullable Consumer<String> refusals) {
			this.refusals = refusals;
			return this;
		}

		/** Returns an unmodifiable view of the additional members. */
		public Map<String, @Nullable Object> properties() {
			return this.ownsProperties ? Collections.unmodifiableMap(this.properties) : this.properties;
		}

		private Map<String, @Nullable Object> giveProperties() {
			this.properties = properties();
			this.ownsProperties = false;
			return this.properties;
		}

		/**
		 * Sets how long clients should wait before they retry. Sent in the
		 * {@code Retry-After} header, rounded up to whole seconds (RFC 9110, section
		 * 10.2.3).
		 * @param retryAfter the time to wait, or {@code null} if unknown
		 */
		public Builder retryAfter(@Nullable Duration retryAfter) {
			this.retryAfter = retryAfter;
			return this;
		}

		/** Returns how long to wait before a retry, or {@code null} if unknown. */
		public @Nullable Duration retryAfter() {
			return this.retryAfter;
		}

		/**
		 * Sets the state of the rate limiter, sent in the rate limit headers.
		 * @param rateLimit the state, or {@code null} for none
		 */
		public Builder rateLimit(@Nullable RateLimit rateLimit) {
			this.rateLimit = rateLimit;
			return this;
		}

		/** Returns the state of the rate limiter, or {@code null} if there is none. */
		public @Nullable RateLimit rateLimit() {
			return this.rateLimit;
		}

		/**
		 * Sets whether the same request may succeed if it is sent again.
		 * @param retryable whether a retry may succeed, or {@code null} if unknown
		 */
		public Builder retryable(@Nullable Boolean retryable) {
			this.retryable = retryable;
			return this;
		}

		/** Returns whether a retry may succeed, or {@code null} if unknown. */
		public @Nullable Boolean retryable() {
			return this.retryable;
		}

		/**
		 * Builds the error.
		 * @throws IllegalArgumentException if the status is not from 400 to 599
		 */
		public ApiError build() {
			int result = status();
			if (result < 400 || result > 599) {
				throw new IllegalArgumentException(
						"'status' of " + this.type.code() + " must be from 400 to 599: " + result);
			}
			return new ApiError(this);
		}

	}

}
