package io.github.errorcontract.cause.parameter;

import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.StandardError;
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
			case "org.springframework.web.bind.MissingServletRequestParameterException" -> MissingValue::ofParameter;
			case "org.springframework.web.bind.MissingRequestHeaderException" -> MissingValue::ofHeader;
			case "org.springframework.web.bind.MissingRequestCookieException" -> MissingValue::ofCookie;
			case "org.springframework.web.bind.MissingMatrixVariableException" -> MissingValue::ofMatrixVariable;
			case "org.springframework.web.bind.MissingPathVariableException" -> MissingValue::ofPathVariable;
			case "org.springframework.web.multipart.support.MissingServletRequestPartException" -> MissingValue::ofPart;
			case "org.springframework.web.server.MissingRequestValueException" -> MissingValue::ofReactive;
			case "org.springframework.web.bind.ServletRequestBindingException",
					"org.springframework.web.server.ServerWebInputException" ->
				FixedAnswer.of(StandardError.INVALID_REQUEST);
			case "org.springframework.web.method.annotation.MethodArgumentTypeMismatchException" ->
				TypeMismatch::ofParameter;
			case "org.springframework.beans.TypeMismatchException" -> TypeMismatch::ofProperty;
			case "org.springframework.beans.ConversionNotSupportedException" ->
				FixedAnswer.of(StandardError.INTERNAL_ERROR);
			case "org.apache.tomcat.util.http.InvalidParameterException" -> UnreadableParameters::ofTomcat;
			default -> null;
		};
	}

}
