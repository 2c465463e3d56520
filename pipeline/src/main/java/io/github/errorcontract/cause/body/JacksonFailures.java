package io.github.errorcontract.cause.body;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.cause.answer.FixedAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What each exception of Jackson says about the body, nearest class first.
 */
final class JacksonFailures {

	private JacksonFailures() {
	}

	/**
	 * Finds the mapper for what was meant to be a request body.
	 * @param type the class of the exception
	 * @return the mapper, null for an exception that is none of Jackson's
	 */
	static @Nullable ErrorMapper find(Class<?> type) {
		ErrorMapper mapper = null;
		for (Class<?> current = type; mapper == null && current != null; current = current.getSuperclass()) {
			mapper = byName(current.getName());
		}
		return mapper;
	}

	private static @Nullable ErrorMapper byName(String className) {
		return switch (className) {
			case "tools.jackson.databind.exc.UnrecognizedPropertyException",
					"tools.jackson.databind.exc.IgnoredPropertyException" ->
				new BlamedProperty(BuiltInError.UNKNOWN_FIELD);
			case "tools.jackson.databind.exc.InvalidNullException" -> new BlamedProperty(BuiltInError.MISSING_VALUE);
			case "tools.jackson.databind.exc.InvalidTypeIdException" -> UnresolvedSubtype::map;
			case "tools.jackson.databind.exc.InvalidFormatException" -> MismatchedInput::invalidFormat;
			case "tools.jackson.databind.exc.MismatchedInputException" -> MismatchedInput::map;
			case "tools.jackson.databind.exc.InvalidDefinitionException",
					"tools.jackson.databind.exc.MissingInjectableValueExcepion" ->
				FixedAnswer.of(BuiltInError.INTERNAL_ERROR);
			case "tools.jackson.core.exc.InputCoercionException", "tools.jackson.databind.DatabindException" ->
				new BlamedProperty(BuiltInError.INVALID_VALUE);
			case "tools.jackson.core.JacksonException" -> FixedAnswer.of(BuiltInError.MALFORMED_BODY);
			default -> null;
		};
	}

}
