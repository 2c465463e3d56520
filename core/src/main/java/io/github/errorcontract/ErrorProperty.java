package io.github.errorcontract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds a field or getter of a mapped exception to the error as an additional member.
 * Strings, numbers, Booleans, {@code null}, lists and maps are written as JSON; for any
 * other value, its {@code toString()} is written. The annotated element may have any
 * visibility. Messages can refer to the member by its name, see {@link MessageTemplate}.
 * <p>
 * The member is omitted, and a warning logged, if the getter throws an exception or if
 * the name is one that the contract defines itself, such as {@code code}.
 *
 * @since 0.1.0
 */
@Documented
@Target({ ElementType.FIELD, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
public @interface ErrorProperty {

	/**
	 * The name of the member. Defaults to the name of the field, or of the property that
	 * the getter reads.
	 * @return the name of the member
	 */
	String value() default "";

}
