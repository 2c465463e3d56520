package io.github.errorcontract.cause.body;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.cause.answer.FixedAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What each exception of Jackson 2 says about the body, nearest class first: the same as
 * its twin of Jackson 3.
 */
final class Jackson2Failures {

	private Jackson2Failures() {
	}

	static @Nullable ErrorMapper find(Class<?> type) {
		ErrorMapper mapper = null;
		for (Class<?> current = type; mapper == null && current != null; current = current.getSuperclass()) {
			mapper = byName(current.getName());
		}
		return mapper;
	}

	private static @Nullable ErrorMapper byName(String className) {
		return switch (className) {
			case "com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException",
					"com.fasterxml.jackson.databind.exc.IgnoredPropertyException" ->
				(failure) -> Jackson2Input.blame(failure, BuiltInError.UNKNOWN_FIELD);
			case "com.fasterxml.jackson.databind.exc.InvalidNullException" ->
				(failure) -> Jackson2Input.blame(failure, BuiltInError.MISSING_VALUE);
			case "com.fasterxml.jackson.databind.exc.InvalidTypeIdException" -> Jackson2Input::subtype;
			case "com.fasterxml.jackson.databind.exc.InvalidFormatException" -> Jackson2Input::invalidFormat;
			case "com.fasterxml.jackson.databind.exc.MismatchedInputException" -> Jackson2Input::mismatch;
			case "com.fasterxml.jackson.databind.exc.InvalidDefinitionException" ->
				FixedAnswer.of(BuiltInError.INTERNAL_ERROR);
			case "com.fasterxml.jackson.databind.JsonMappingException" -> Jackson2Input::mapping;
			case "com.fasterxml.jackson.core.exc.InputCoercionException" -> FixedAnswer.of(BuiltInError.INVALID_VALUE);
			case "com.fasterxml.jackson.core.JsonProcessingException" -> FixedAnswer.of(BuiltInError.MALFORMED_BODY);
			default -> null;
		};
	}

}
