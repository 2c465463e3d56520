package io.github.errorcontract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a field or getter of a mapped exception a further member of the error. Strings,
 * numbers, Booleans, null, lists and maps are written as JSON; of anything else the
 * {@code toString()}. A getter that throws leaves the member out. One that is named like
 * a member of the contract is left out and logged.
 */
@Documented
@Target({ ElementType.FIELD, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
public @interface ErrorProperty {

	/**
	 * The name of the member.
	 * @return the name, empty for that of the field or of the getter's property
	 */
	String value() default "";

}
