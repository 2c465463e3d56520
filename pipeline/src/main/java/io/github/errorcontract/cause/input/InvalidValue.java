package io.github.errorcontract.cause.input;

import java.util.List;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.MessageTemplate;
import io.github.errorcontract.language.ComposedText;
import io.github.errorcontract.language.ShippedType;

/**
 * The answer to a value that cannot be converted to what is required. It says which
 * values are allowed, where these can be counted, and nothing of the types behind them.
 */
public final class InvalidValue {

	private static final ErrorType ONE_OF = ShippedType.of(BuiltInError.INVALID_VALUE, ComposedText.ALLOWED);

	private InvalidValue() {
	}

	/**
	 * Starts the error.
	 * @param allowed the allowed values, none where they cannot be counted
	 * @return a builder with the code {@code INVALID_VALUE}
	 */
	public static ApiError.Builder error(List<String> allowed) {
		return allowed.isEmpty() ? ApiError.builder(BuiltInError.INVALID_VALUE)
				: ApiError.builder(ONE_OF).arguments(String.join(", ", allowed));
	}

	/**
	 * Returns the text for a detail.
	 * @param allowed the allowed values, none where they cannot be counted
	 * @return the text
	 */
	public static String message(List<String> allowed) {
		return allowed.isEmpty() ? BuiltInError.INVALID_VALUE.message()
				: MessageTemplate.format(ONE_OF.message(), String.join(", ", allowed));
	}

}
