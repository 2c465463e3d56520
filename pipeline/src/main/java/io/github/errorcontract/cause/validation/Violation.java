package io.github.errorcontract.cause.validation;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.naming.UpperSnake;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.ObjectError;

/**
 * A rule that an input breaks.
 *
 * @param object the name of the object that has the input, null for none
 * @param path the path of the input in Java, empty for the whole object
 * @param constraint the simple name of the constraint, or the error code that a validator
 * has given; empty for none
 * @param message the text for people, null or blank for none
 * @param value the value that was rejected
 */
record Violation(@Nullable String object, String path, String constraint, @Nullable String message,
		@Nullable Object value) {

	/**
	 * Reads an error of Spring's. The last of its codes is the constraint or what the
	 * validator has given, alone; those before it name the field and the object too.
	 */
	static Violation of(MessageSourceResolvable error, String path, @Nullable Object value) {
		String[] codes = error.getCodes();
		String code = (codes != null && codes.length > 0) ? codes[codes.length - 1] : "";
		return new Violation((error instanceof ObjectError object) ? object.getObjectName() : null, path,
				(code != null) ? code : "", error.getDefaultMessage(), value);
	}

	String code() {
		String code = UpperSnake.of(this.constraint);
		return code.isEmpty() ? BuiltInError.INVALID_VALUE.code() : code;
	}

	/**
	 * Tells whether an input is not there at all, rather than being one that is refused.
	 */
	boolean isMissing() {
		return this.value == null && !this.path.isEmpty();
	}

	/**
	 * Returns the text for people, null where there is none.
	 */
	@Nullable String text() {
		return (this.message != null && !this.message.isBlank()) ? this.message : null;
	}

}
