package io.github.errorcontract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells which errors an operation may answer with, for the documentation of the API. On a
 * class it holds for each of its operations, in addition to what these say themselves; on
 * an annotation, for whatever bears that. It changes nothing at run time.
 */
@Documented
@Inherited
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
public @interface ThrowsErrors {

	/**
	 * The codes, in upper snake case as in the catalogue.
	 * @return the codes
	 */
	String[] value();

}
