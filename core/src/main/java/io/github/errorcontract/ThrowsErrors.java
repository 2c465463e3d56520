package io.github.errorcontract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the errors that an operation may respond with, for the API documentation. At
 * class level, it applies to every operation of the class in addition to the annotations
 * of the operation. It can be used as a meta-annotation and has no effect at run time.
 *
 * @since 0.1.0
 */
@Documented
@Inherited
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
public @interface ThrowsErrors {

	/**
	 * The codes of the errors, in upper snake case.
	 * @return the codes
	 */
	String[] value();

}
