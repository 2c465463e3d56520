package io.github.errorcontract.language;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * A type whose text is ours: that of a built-in code under another code, or a composed
 * one.
 *
 * @param code the code
 * @param status the HTTP status
 * @param message the English text
 * @param key the key of the text in our bundles
 * @param variant what the application's bundles may append to the code, null for nothing
 */
public record ShippedType(String code, int status, String message, String key,
		@Nullable String variant) implements ErrorType {

	/**
	 * Gives a built-in code a composed text.
	 * @param type the type
	 * @param text the text
	 * @return a type with the code and the status of the built-in one
	 */
	public static ShippedType of(ErrorType type, ComposedText text) {
		return new ShippedType(type.code(), type.status(), text.message(), text.variant(), text.variant());
	}

	/**
	 * Gives a code of the application the text of a built-in one.
	 * @param code the code
	 * @param status the HTTP status
	 * @param text the type whose text it is
	 * @return the type
	 */
	public static ErrorType of(String code, int status, ErrorType text) {
		String key = key(text);
		return (key != null) ? new ShippedType(code, status, text.message(), key, null)
				: ErrorType.of(code, status, text.message());
	}

	/**
	 * Gives a code of the application another status. A text that is that of its status
	 * alone becomes that of the new one.
	 * @param type the type
	 * @param status the HTTP status, 400 to 599
	 * @return the same type where its text does not depend on the status
	 */
	public static ErrorType moved(ErrorType type, int status) {
		boolean ofStatus = DeclaredProblem.withoutProblem(type) instanceof ShippedType shipped
				&& shipped.variant == null && shipped.key.equals(BuiltInError.ofStatus(shipped.status).name());
		return ofStatus ? DeclaredProblem.replace(type, of(type.code(), status, BuiltInError.ofStatus(status))) : type;
	}

	/**
	 * Returns the key of a type's text in our bundles.
	 * @param anyType the type
	 * @return the key, null where the text is a developer's
	 */
	public static @Nullable String key(ErrorType anyType) {
		ErrorType type = DeclaredProblem.withoutProblem(anyType);
		if (type instanceof BuiltInError standard) {
			return standard.name();
		}
		return (type instanceof ShippedType shipped) ? shipped.key : null;
	}

	/**
	 * Returns what the application's bundles may append to the code.
	 * @param type the type
	 * @return the variant, null for none
	 */
	public static @Nullable String variant(ErrorType type) {
		return (DeclaredProblem.withoutProblem(type) instanceof ShippedType shipped) ? shipped.variant : null;
	}

}
