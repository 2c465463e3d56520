package io.github.errorcontract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Maps an exception class to an error. The annotation also applies to subclasses that are
 * not mapped themselves. Each attribute can be overridden with
 * {@code error-contract.errors} properties.
 *
 * @since 0.1.0
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MappedError {

	/**
	 * The HTTP status code, from 400 to 599. Defaults to the status of the
	 * {@link #code()} if that is configured, declared or built in, and to 500 otherwise.
	 * @return the status, or 0 for the default
	 */
	int status() default 0;

	/**
	 * The machine-readable code, in upper snake case. Defaults to
	 * {@linkplain BuiltInError#ofStatus(int) the built-in code} of the status or, if
	 * {@code error-contract.derive-codes} is enabled, to a code derived from the name of
	 * the class.
	 * @return the code, or an empty string for the default
	 */
	String code() default "";

	/**
	 * The human-readable message, which must be safe to show to any client. Placeholders
	 * such as {@code {orderId}} are replaced by the property or getter of the exception
	 * with that name, see {@link MessageTemplate}. Defaults to the message of the code.
	 * @return the message, or an empty string for the default
	 */
	String message() default "";

	/**
	 * Whether clients are shown {@link Throwable#getMessage() the exception's own
	 * message} instead. Disabled by default, as such messages often reveal internals.
	 * @return whether to show the exception's own message
	 */
	boolean exposeMessage() default false;

}
