package io.github.errorcontract.sample.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.github.errorcontract.ThrowsErrors;

/**
 * A handler method that needs an administrator's key in the header {@code X-Api-Key}.
 */
@Documented
@ThrowsErrors({ "UNAUTHENTICATED", "FORBIDDEN" })
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AdminOnly {

}
