package io.github.errorcontract.cause.parameter;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.cause.answer.FixedAnswer;
import io.github.errorcontract.resolver.CauseMappers;
import org.jspecify.annotations.Nullable;

/**
 * Failures to give a handler method its arguments, other than the body.
 */
public final class ParameterFailures implements CauseMappers {

	@Override
	public @Nullable ErrorMapper find(Class<?> type) {
		return switch (type.getName()) {
			case "org.springframework.web.server.MissingRequestValueException" -> MissingRequestValue::map;
			case "org.springframework.web.server.ServerWebInputException" ->
				FixedAnswer.of(BuiltInError.INVALID_REQUEST);
			case "org.springframework.web.method.annotation.MethodArgumentTypeMismatchException" ->
				TypeMismatch::ofParameter;
			case "org.springframework.beans.TypeMismatchException" -> TypeMismatch::ofProperty;
			case "org.springframework.beans.ConversionNotSupportedException" ->
				FixedAnswer.of(BuiltInError.INTERNAL_ERROR);
			case "org.springframework.beans.InvalidPropertyException" -> UnbindableName::map;
			default -> null;
		};
	}

}
