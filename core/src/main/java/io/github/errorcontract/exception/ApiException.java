package io.github.errorcontract.exception;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.RateLimit;
import org.jspecify.annotations.Nullable;

/**
 * An error to answer with. It carries an {@link ErrorType}, whose status wins over that
 * of the subclass, and whatever else the answer shall have. A text that is given to a
 * constructor is shown to the client.
 * <p>
 * The fluent methods change the exception and are for the {@code throw} statement: an
 * instance is made, thrown once and never shared. Serializable; arguments and properties
 * are lost on the way.
 */
public class ApiException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private transient ApiError.Builder error;

	private transient boolean constructed;

	/**
	 * Creates an exception of the given type.
	 * @param type the type
	 * @param arguments the arguments of its text
	 */
	public ApiException(ErrorType type, @Nullable Object... arguments) {
		this(type, null, arguments);
	}

	/**
	 * Creates an exception with a text of its own, for the constructors of subclasses.
	 * @param type the type
	 * @param text the text to show, null for that of the type
	 * @param arguments the arguments of whichever text is shown
	 */
	protected ApiException(ErrorType type, @Nullable String text, @Nullable Object[] arguments) {
		super(text);
		this.error = ApiError.builder(type).message(text, arguments);
		this.constructed = true;
		if (stackTraceNeeded(type)) {
			fillInStackTrace();
		}
	}

	/**
	 * Decides whether an exception of this class records its stack trace, which costs
	 * more than the rest of the answer. Unless overridden, server errors (5xx) do and
	 * client errors (4xx) don't; the system property {@code errorcontract.stacktraces}
	 * ({@code all}, {@code none}, {@code server-errors}; read once) decides otherwise.
	 * Called by the constructor: fields of a subclass are not set yet.
	 * @param type the type of this exception
	 * @return whether to record the stack trace
	 */
	protected boolean stackTraceNeeded(ErrorType type) {
		return StackTraces.neededFor(type);
	}

	/**
	 * Records the stack trace, but not while the constructor has yet to decide whether it
	 * is needed.
	 * @return this
	 */
	@Override
	public synchronized Throwable fillInStackTrace() {
		return this.constructed ? super.fillInStackTrace() : this;
	}

	/**
	 * Returns the text with its arguments put in.
	 * @return the text of the constructor, else the type's
	 */
	@Override
	public String getMessage() {
		return this.error.message();
	}

	/**
	 * Returns the type.
	 * @return the type
	 */
	public ErrorType type() {
		return this.error.type();
	}

	/**
	 * Returns the error as this exception describes it, before the catalogue and the
	 * customizers have their say.
	 * @return the error
	 */
	public ApiError toError() {
		return this.error.build();
	}

	/**
	 * Names the input that is to blame.
	 * @param field a property path ({@code lines[1].sku}) or a parameter's name
	 * @return this
	 */
	public ApiException field(String field) {
		this.error.field(field);
		return this;
	}

	/**
	 * Adds a detail about one input.
	 * @param field the property path or name, null for the whole object
	 * @param code the code, upper snake case
	 * @param message the text for people
	 * @return this
	 */
	public ApiException detail(@Nullable String field, String code, String message) {
		return detail(new ErrorDetail(field, code, message));
	}

	/**
	 * Adds a detail about one input.
	 * @param detail the detail
	 * @return this
	 */
	public ApiException detail(ErrorDetail detail) {
		this.error.detail(detail);
		return this;
	}

	/**
	 * Sets a header field of the answer.
	 * @param name the field name
	 * @param values the values
	 * @return this
	 */
	public ApiException header(String name, String... values) {
		this.error.header(name, values);
		return this;
	}

	/**
	 * Adds a further member to the error.
	 * @param name the name
	 * @param value a JSON scalar, list or map; of anything else its {@code toString()} is
	 * written
	 * @return this
	 * @throws IllegalArgumentException if the name is blank or one of the contract's
	 */
	public ApiException property(String name, @Nullable Object value) {
		this.error.property(name, value);
		return this;
	}

	/**
	 * Sets after how long a retry may help; sent as {@code Retry-After} in whole seconds,
	 * rounded up (RFC 9110, section 10.2.3).
	 * @param retryAfter the time to wait
	 * @return this
	 */
	public ApiException retryAfter(Duration retryAfter) {
		this.error.retryAfter(retryAfter);
		return this;
	}

	/**
	 * Sets the state of the rate limiter, for the rate-limit header fields.
	 * @param rateLimit the state
	 * @return this
	 */
	public ApiException rateLimit(RateLimit rateLimit) {
		this.error.rateLimit(rateLimit);
		return this;
	}

	/**
	 * Sets the cause, for the log; nothing of it is shown.
	 * @param cause the cause
	 * @return this
	 * @throws IllegalStateException if there is a cause already
	 */
	public ApiException cause(Throwable cause) {
		initCause(cause);
		return this;
	}

	private void writeObject(ObjectOutputStream out) throws IOException {
		out.defaultWriteObject();
		ErrorType type = this.error.type();
		ApiError snapshot = toError();
		out.writeObject(ErrorType.of(type.code(), type.status(), type.message()));
		out.writeObject((this.error.text() != null) ? getMessage() : null);
		out.writeObject(this.error.field());
		out.writeObject(new ArrayList<>(snapshot.details()));
		out.writeObject(new LinkedHashMap<>(snapshot.headers()));
		out.writeObject(snapshot.retryAfter());
		out.writeObject(snapshot.rateLimit());
	}

	@SuppressWarnings("unchecked")
	private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
		in.defaultReadObject();
		this.error = ApiError.builder((ErrorType) in.readObject());
		this.error.message((String) in.readObject());
		this.error.field((String) in.readObject());
		this.error.details((ArrayList<ErrorDetail>) in.readObject());
		((LinkedHashMap<String, List<String>>) in.readObject())
			.forEach((name, values) -> this.error.header(name, values.toArray(new String[0])));
		this.error.retryAfter((Duration) in.readObject());
		this.error.rateLimit((RateLimit) in.readObject());
		this.constructed = true;
	}

}
