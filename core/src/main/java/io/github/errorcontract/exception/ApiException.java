package io.github.errorcontract.exception;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.MessageTemplate;
import io.github.errorcontract.RateLimit;
import org.jspecify.annotations.Nullable;

/**
 * Base class of the exceptions that a service throws to respond with an error, for direct
 * use with an {@link ErrorType} of the application. The code, status and default message
 * are those of the type. A message given to a constructor is shown to the client.
 * <p>
 * A {@code Throwable} at the end of a constructor's arguments is the cause unless the
 * message has a placeholder for it: <pre class="code">
 * throw new UpstreamException("Inventory {0} is down.", name, ex);
 * </pre> If the message comes from an {@link ErrorType}, the placeholders of
 * {@link ErrorType#message()} count, even if a message bundle or the configuration
 * provides another message.
 * <p>
 * The fluent methods are meant to be chained in the {@code throw} statement. They all
 * return {@code ApiException} rather than the subclass. As a consequence, the result of a
 * chain cannot be assigned to a variable of the subclass without a cast, and methods
 * specific to the subclass, such as {@link GoneException#successor}, must be called
 * first.
 * <p>
 * An exception is mutable until thrown, and should be thrown once and not be shared
 * between threads. It is serializable, but loses its properties and the arguments of its
 * message.
 *
 * @since 0.1.0
 */
public class ApiException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private transient ApiError.Builder error;

	private transient boolean constructed;

	private @Nullable Throwable surplusCause;

	/**
	 * Creates an exception with the code, status and message of the given type.
	 * @param type the type of the error
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public ApiException(ErrorType type, @Nullable Object... arguments) {
		this(type, null, arguments);
	}

	/**
	 * Creates an exception with its own message, for use by subclasses.
	 * @param type the type of the error
	 * @param text the message to show to the client, with placeholders such as
	 * {@code {0}}; or {@code null} to use the message of the type
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	protected ApiException(ErrorType type, @Nullable String text, @Nullable Object[] arguments) {
		super(text);
		this.error = ApiError.builder(type);
		this.surplusCause = surplusCause((text != null) ? text : type.message(), arguments);
		this.error.message(text,
				(this.surplusCause != null) ? Arrays.copyOf(arguments, arguments.length - 1) : arguments);
		this.constructed = true;
		if (stackTraceNeeded(type)) {
			fillInStackTrace();
		}
	}

	private static @Nullable Throwable surplusCause(String template, @Nullable Object[] arguments) {
		int last = arguments.length - 1;
		return (last >= 0 && arguments[last] instanceof Throwable cause
				&& !MessageTemplate.hasPlaceholder(template, last)) ? cause : null;
	}

	/**
	 * Returns whether to record the stack trace, which is more expensive than the rest of
	 * the response. By default, exceptions with a 5xx status record it and those with a
	 * 4xx status do not. The {@code errorcontract.stacktraces} system property changes
	 * the default to {@code all} or {@code none}; it is read once.
	 * <p>
	 * Called by the constructor, before the fields of a subclass are initialized.
	 * @param type the type of the error
	 * @return whether to record the stack trace
	 */
	protected boolean stackTraceNeeded(ErrorType type) {
		return StackTraces.neededFor(type);
	}

	/**
	 * Records the stack trace, except when called by the constructor of
	 * {@link Throwable}, at which point it is not known yet whether it is needed.
	 * @return this exception
	 * @see #stackTraceNeeded(ErrorType)
	 */
	@Override
	public synchronized Throwable fillInStackTrace() {
		return this.constructed ? super.fillInStackTrace() : this;
	}

	/**
	 * Returns the formatted message: the one given to the constructor or else that of the
	 * type. The message sent to the client may be another one, as message bundles and
	 * configuration take precedence over the type.
	 */
	@Override
	public String getMessage() {
		return this.error.message();
	}

	/**
	 * Returns the type of the error.
	 */
	public ErrorType type() {
		return this.error.type();
	}

	/**
	 * Returns the error that this exception describes, before configuration, message
	 * bundles and customizers are applied.
	 * @throws IllegalArgumentException if the status of the type is not from 400 to 599
	 */
	public ApiError toError() {
		return this.error.build();
	}

	/**
	 * Sets the input that was rejected.
	 * @param field a property path, such as {@code lines[1].sku}, or a parameter name
	 * @return this exception
	 */
	public ApiException field(String field) {
		this.error.field(field);
		return this;
	}

	/**
	 * Adds a problem with a single input.
	 * @param field the property path or parameter name, or {@code null} if the problem
	 * concerns an object as a whole
	 * @param code the machine-readable code, in upper snake case
	 * @param message the human-readable message
	 * @return this exception
	 */
	public ApiException detail(@Nullable String field, String code, String message) {
		return detail(new ErrorDetail(field, code, message));
	}

	/**
	 * Adds a problem with a single input.
	 * @param detail the problem
	 * @return this exception
	 */
	public ApiException detail(ErrorDetail detail) {
		this.error.detail(detail);
		return this;
	}

	/**
	 * Sets a response header, replacing any of the same name (ignoring case).
	 * @param name the name of the header
	 * @param values the values, or none to remove the header
	 * @return this exception
	 */
	public ApiException header(String name, String... values) {
		this.error.header(name, values);
		return this;
	}

	/**
	 * Adds a member to the error. Messages can refer to it by its name.
	 * @param name the name of the member
	 * @param value a string, number, Boolean, list, map or {@code null}; for any other
	 * value, its {@code toString()} is written
	 * @return this exception
	 * @throws IllegalArgumentException if the name is blank or that of a member defined
	 * by the contract, such as {@code code}
	 */
	public ApiException property(String name, @Nullable Object value) {
		this.error.property(name, value);
		return this;
	}

	/**
	 * Sets how long clients should wait before they retry. Sent in the
	 * {@code Retry-After} header, rounded up to whole seconds (RFC 9110, section 10.2.3).
	 * @param retryAfter the time to wait
	 * @return this exception
	 */
	public ApiException retryAfter(Duration retryAfter) {
		this.error.retryAfter(retryAfter);
		return this;
	}

	/**
	 * Sets the state of the rate limiter, sent in the rate limit headers.
	 * @param rateLimit the state
	 * @return this exception
	 */
	public ApiException rateLimit(RateLimit rateLimit) {
		this.error.rateLimit(rateLimit);
		return this;
	}

	/**
	 * Sets the cause, which is logged but never shown to the client. Replaces a cause
	 * given as an argument of the constructor.
	 * @param cause the cause
	 * @return this exception
	 * @throws IllegalStateException if this method or {@link #initCause(Throwable)} has
	 * been called before
	 */
	public ApiException cause(Throwable cause) {
		initCause(cause);
		return this;
	}

	/**
	 * Sets the cause. Replaces a cause given as an argument of the constructor.
	 * @param cause the cause, or {@code null} for none
	 * @return this exception
	 * @throws IllegalStateException if this method or {@link #cause(Throwable)} has been
	 * called before
	 */
	@Override
	public synchronized Throwable initCause(@Nullable Throwable cause) {
		super.initCause(cause);
		this.surplusCause = null;
		return this;
	}

	/**
	 * Returns the cause that was set or else given as an argument of the constructor.
	 * @return the cause, or {@code null} if there is none
	 */
	@Override
	public synchronized @Nullable Throwable getCause() {
		return (this.surplusCause != null) ? this.surplusCause : super.getCause();
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
