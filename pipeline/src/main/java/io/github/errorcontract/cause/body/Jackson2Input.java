package io.github.errorcontract.cause.body;

import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.cause.input.AllowedValues;
import io.github.errorcontract.cause.input.InputText;
import io.github.errorcontract.cause.input.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Input that Jackson 2 could not fit into its type.
 */
final class Jackson2Input {

	private Jackson2Input() {
	}

	static ApiError blame(Throwable failure, BuiltInError type) {
		return ApiError.builder(type).field(path((JsonMappingException) failure, null)).build();
	}

	/**
	 * Maps what has no class of its own. Jackson 2 wraps the parser's failures, too, once
	 * it is inside an object.
	 */
	static ApiError mapping(Throwable failure) {
		boolean malformed = failure.getCause() instanceof StreamReadException
				&& !(failure.getCause() instanceof InputCoercionException);
		return malformed ? ApiError.builder(BuiltInError.MALFORMED_BODY).build()
				: blame(failure, BuiltInError.INVALID_VALUE);
	}

	static ApiError mismatch(Throwable failure) {
		return switch (MismatchedInput.type(((MismatchedInputException) failure).getOriginalMessage())) {
			case MALFORMED_BODY -> ApiError.builder(BuiltInError.MALFORMED_BODY).build();
			case MISSING_VALUE -> blame(failure, BuiltInError.MISSING_VALUE);
			default -> invalidFormat(failure);
		};
	}

	static ApiError invalidFormat(Throwable failure) {
		MismatchedInputException mismatch = (MismatchedInputException) failure;
		return InvalidValue.error(allowed(mismatch)).field(path(mismatch, null)).build();
	}

	static ApiError subtype(Throwable failure) {
		InvalidTypeIdException unresolved = (InvalidTypeIdException) failure;
		String property = UnresolvedSubtype.property(unresolved.getBaseType().getRawClass());
		BuiltInError type = (unresolved.getTypeId() != null || property == null) ? BuiltInError.INVALID_VALUE
				: BuiltInError.MISSING_VALUE;
		return ApiError.builder(type).field(path(unresolved, property)).build();
	}

	private static List<String> allowed(MismatchedInputException failure) {
		Class<?> type = failure.getTargetType();
		if (type != null && type.isEnum() && failure.getProcessor() instanceof JsonParser parser
				&& parser.getCodec() instanceof ObjectMapper mapper) {
			return Arrays.stream(type.getEnumConstants())
				.map((constant) -> String.valueOf(mapper.convertValue(constant, Object.class)))
				.toList();
		}
		return AllowedValues.of(type);
	}

	private static @Nullable String path(JsonMappingException failure, @Nullable String property) {
		StringBuilder path = new StringBuilder();
		for (JsonMappingException.Reference reference : failure.getPath()) {
			PropertyPath.append(path, reference.getFieldName(), reference.getIndex(), reference.getFrom());
		}
		if (property != null) {
			PropertyPath.appendProperty(path, property);
		}
		return path.isEmpty() ? null : InputText.name(path.toString());
	}

}
