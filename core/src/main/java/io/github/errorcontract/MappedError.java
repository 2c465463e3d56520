package io.github.errorcontract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Maps an exception class of the application's own, and its subclasses that name nothing
 * nearer, to an error. Properties under {@code error-contract.errors} are stronger,
 * member by member.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MappedError {

	/**
	 * The HTTP status, 400 to 599. Without one, that of the code where the catalogue or
	 * {@link BuiltInError} knows it, else 500.
	 * @return the status, 0 for none
	 */
	int status() default 0;

	/**
	 * The code, upper snake case. Without one, that of the bare status
	 * ({@link BuiltInError#ofStatus(int)}), or of the class's own name where
	 * {@code error-contract.derive-codes} is on.
	 * @return the code, empty for none
	 */
	String code() default "";

	/**
	 * The text for people. Without one, that of the code.
	 * @return the text, empty for none
	 */
	String message() default "";

	/**
	 * Whether the exception's own message is shown to clients.
	 * @return {@code false} unless said otherwise
	 */
	boolean exposeMessage() default false;

}
