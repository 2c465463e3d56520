package io.github.errorcontract.cause.body;

import java.io.EOFException;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.cause.input.InputText;
import org.jspecify.annotations.Nullable;

/**
 * What Gson says about the body. The path to the input is in its messages alone; nothing
 * else of these is looked at. Unknown properties and values of enums are no failures to
 * Gson.
 */
final class GsonInput {

	private static final Pattern PATH = Pattern.compile("\\bpath \\$\\.?([^\\r\\n]+)");

	private static final String MALFORMED = "com.google.gson.stream.MalformedJsonException";

	private GsonInput() {
	}

	static @Nullable ErrorMapper find(Class<?> type) {
		return switch (type.getName()) {
			case "com.google.gson.JsonSyntaxException", "com.google.gson.JsonParseException" -> GsonInput::map;
			case "com.google.gson.JsonIOException" -> GsonInput::unread;
			default -> null;
		};
	}

	/**
	 * Maps a body that could not be received, or a type that Gson cannot handle.
	 */
	private static ApiError unread(Throwable failure) {
		return ApiError.of((failure.getCause() instanceof IOException) ? BuiltInError.MALFORMED_BODY
				: BuiltInError.INTERNAL_ERROR);
	}

	private static ApiError map(Throwable failure) {
		Throwable cause = failure.getCause();
		if (cause instanceof EOFException || (cause != null && cause.getClass().getName().equals(MALFORMED))) {
			return ApiError.builder(BuiltInError.MALFORMED_BODY).build();
		}
		return ApiError.builder(BuiltInError.INVALID_VALUE).field(path(failure.getMessage())).build();
	}

	private static @Nullable String path(@Nullable String message) {
		Matcher matcher = PATH.matcher((message != null) ? message : "");
		return matcher.find() ? InputText.name(matcher.group(1)) : null;
	}

}
