package io.github.errorcontract.cause.body;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.cause.answer.FixedAnswer;
import io.github.errorcontract.resolver.CauseMappers;
import org.jspecify.annotations.Nullable;

/**
 * Failures to read a request body, and to write a response body.
 */
public final class BodyFailures implements CauseMappers {

	@Override
	public @Nullable ErrorMapper find(Class<?> type) {
		return switch (type.getName()) {
			case "org.springframework.http.converter.HttpMessageNotReadableException" -> UnreadableBody::map;
			case "org.springframework.http.converter.HttpMessageConversionException" ->
				FixedAnswer.of(BuiltInError.INTERNAL_ERROR);
			default -> null;
		};
	}

	/**
	 * Finds the mapper for what a JSON library says about a text that was meant to be a
	 * request body.
	 * @param type the class of the exception
	 * @return the mapper, null for an exception of no such library
	 */
	public static @Nullable ErrorMapper ofParser(Class<?> type) {
		return UnreadableBody.parser(type);
	}

}
