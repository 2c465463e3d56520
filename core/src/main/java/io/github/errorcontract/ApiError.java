package io.github.errorcontract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * One error as it is answered: what the renderer writes and listeners are told of.
 * Immutable. Which headers a status demands (RFC 9110, RFC 6585) is added when it is
 * written; {@link #headers()} has only those of this very error.
 */
public final class ApiError {

	/** The members; nobody changes them any more. */
	private final Builder members;

	private ApiError(Builder members) {
		this.members = new Builder(members);
	}

	/** Starts an error of the given type, which gives code, status and default text. */
	public static Builder builder(ErrorType type) {
		return new Builder(type);
	}

	/** Starts a copy with every member of this error. */
	public Builder toBuilder() {
		return new Builder(this.members);
	}

	/** Returns the code, upper snake case. */
	public String code() {
		return this.members.type.code();
	}

	/** Returns the HTTP status, 400 to 599. */
	public int status() {
		return this.members.status();
	}

	/** Returns the text that was given, else the type's, with the arguments put in. */
	public String message() {
		return this.members.message();
	}

	/** Returns the property path or name of the input to blame, null for none. */
	public @Nullable String field() {
		return this.members.field;
	}

	/** Returns what is wrong with each input, unmodifiable. */
	public List<ErrorDetail> details() {
		return this.members.details;
	}

	/** Returns the header fields of this very error by name, unmodifiable. */
	public Map<String, List<String>> headers() {
		return this.members.headers;
	}

	/** Returns the further members by name, in their order, unmodifiable. */
	public Map<String, @Nullable Object> properties() {
		return this.members.properties;
	}

	/** Returns after how long a retry may help, null where it is not known. */
	public @Nullable Duration retryAfter() {
		return this.members.retryAfter;
	}

	/** Returns the state of the rate limiter, null where there is none. */
	public @Nullable RateLimit rateLimit() {
		return this.members.rateLimit;
	}

	/** Returns whether sending the same request again may help, null for "not known". */
	public @Nullable Boolean retryable() {
		return this.members.retryable;
	}

	/** Returns the error that this one hides from the client, null for none. */
	public @Nullable ApiError disguised() {
		return (this.members.type instanceof DisguisingType disguise) ? disguise.disguised() : null;
	}

	@Override
	public String toString() {
		return status() + " " + code();
	}

	/** Collects the members of an error. Not thread-safe. */
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

		private Builder(ErrorType type) {
			this.type = Objects.requireNonNull(type, "'type' must not be null");
		}

		private Builder(Builder other) {
			this.type = other.type;
			this.status = other.status;
			this.text = other.text;
			this.field = other.field;
			this.details = List.copyOf(other.details);
			this.headers = copy(other.headers);
			this.properties = copy(other.properties);
			this.retryAfter = other.retryAfter;
			this.rateLimit = other.rateLimit;
			this.retryable = other.retryable;
		}

		/**
		 * Changes code and default text; an explicit {@link #status(int)} and
		 * {@link #message(String, Object...)} stay.
		 */
		public Builder type(ErrorType type) {
			this.type = Objects.requireNonNull(type, "'type' must not be null");
			return this;
		}

		/**
		 * Says which error this one hides from the client; to be called after
		 * {@link #type(ErrorType)}, which takes it back.
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
		 * Sets a status other than the type's.
		 * @param status the HTTP status, 400 to 599; 0 for the type's
		 */
		public Builder status(int status) {
			this.status = status;
			return this;
		}

		/** Returns the status. */
		public int status() {
			return (this.status != 0) ? this.status : this.type.status();
		}

		/**
		 * Sets the text, which is stronger than any of the catalogue.
		 * @param text the text, with placeholders as in {@link MessageTemplate}; null for
		 * that of the type
		 * @param arguments the arguments, which replace those of before
		 */
		public Builder message(@Nullable String text, @Nullable Object... arguments) {
			this.text = MessageText.of(text, arguments);
			return this;
		}

		/** Sets the arguments of whichever text is shown. */
		public Builder arguments(@Nullable Object... arguments) {
			this.text = this.text.withArguments(arguments);
			return this;
		}

		/** Returns the text that was set, as it was set; null for that of the type. */
		public @Nullable String text() {
			return this.text.text();
		}

		/** Returns the text that was set, else the type's, with the arguments put in. */
		public String message() {
			return this.text.message(this.type);
		}

		/** Returns the arguments. */
		public @Nullable Object[] arguments() {
			return this.text.arguments();
		}

		/**
		 * Names the input that is to blame.
		 * @param field the property path or name, null for none
		 */
		public Builder field(@Nullable String field) {
			this.field = field;
			return this;
		}

		/** Returns the property path or name of the input to blame, null for none. */
		public @Nullable String field() {
			return this.field;
		}

		/** Adds a detail. */
		public Builder detail(ErrorDetail detail) {
			Objects.requireNonNull(detail, "'detail' must not be null");
			if (!(this.details instanceof ArrayList)) {
				this.details = new ArrayList<>(this.details);
			}
			this.details.add(detail);
			return this;
		}

		/** Replaces the details. */
		public Builder details(List<ErrorDetail> details) {
			this.details = new ArrayList<>(details);
			return this;
		}

		/** Returns an unmodifiable view of the details. */
		public List<ErrorDetail> details() {
			return (this.details instanceof ArrayList) ? Collections.unmodifiableList(this.details) : this.details;
		}

		/**
		 * Sets a header field, replacing one of the same name whatever its case.
		 * @param values the values, none to remove the field
		 */
		public Builder header(String name, String... values) {
			Objects.requireNonNull(name, "'name' must not be null");
			boolean own = this.headers instanceof LinkedHashMap;
			this.headers = own ? this.headers : new LinkedHashMap<>(this.headers);
			this.headers.keySet().removeIf(name::equalsIgnoreCase);
			if (values.length > 0) {
				this.headers.put(name, List.of(values));
			}
			return this;
		}

		/** Returns an unmodifiable view of the header fields. */
		public Map<String, List<String>> headers() {
			return (this.headers instanceof LinkedHashMap) ? Collections.unmodifiableMap(this.headers) : this.headers;
		}

		/**
		 * Adds a further member.
		 * @param value a JSON scalar, list or map; of anything else its
		 * {@code toString()} is written
		 * @throws IllegalArgumentException if the name is blank or one of the contract's
		 */
		public Builder property(String name, @Nullable Object value) {
			ContractMembers.refuse(name);
			if (!(this.properties instanceof LinkedHashMap)) {
				this.properties = new LinkedHashMap<>(this.properties);
			}
			this.properties.put(name, value);
			return this;
		}

		/** Returns an unmodifiable view of the further members. */
		public Map<String, @Nullable Object> properties() {
			return Collections.unmodifiableMap(this.properties);
		}

		/**
		 * Sets after how long a retry may help; sent as {@code Retry-After} in whole
		 * seconds, rounded up (RFC 9110, section 10.2.3).
		 * @param retryAfter the time to wait, null for none
		 */
		public Builder retryAfter(@Nullable Duration retryAfter) {
			this.retryAfter = retryAfter;
			return this;
		}

		/** Returns after how long a retry may help, null for none. */
		public @Nullable Duration retryAfter() {
			return this.retryAfter;
		}

		/**
		 * Sets the state of the rate limiter.
		 * @param rateLimit the state, null for none
		 */
		public Builder rateLimit(@Nullable RateLimit rateLimit) {
			this.rateLimit = rateLimit;
			return this;
		}

		/** Returns the state of the rate limiter, null for none. */
		public @Nullable RateLimit rateLimit() {
			return this.rateLimit;
		}

		/**
		 * Says whether sending the same request again may help.
		 * @param retryable null for "not known"
		 */
		public Builder retryable(@Nullable Boolean retryable) {
			this.retryable = retryable;
			return this;
		}

		/** Returns whether a retry may help, null for "not known". */
		public @Nullable Boolean retryable() {
			return this.retryable;
		}

		private static <V extends @Nullable Object> Map<String, V> copy(Map<String, V> members) {
			return (members instanceof LinkedHashMap) ? Collections.unmodifiableMap(new LinkedHashMap<>(members))
					: members;
		}

		/**
		 * Makes the error.
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
