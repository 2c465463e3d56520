package io.github.errorcontract.webmvc.cause;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.cause.answer.FixedAnswer;
import io.github.errorcontract.cause.routing.HeaderCopyingMapper;
import io.github.errorcontract.resolver.CauseMappers;
import org.jspecify.annotations.Nullable;

/**
 * Failures of Spring MVC to find a handler for a request, and to give it its arguments.
 */
final class WebMvcFailures implements CauseMappers {

	@Override
	public @Nullable ErrorMapper find(Class<?> type) {
		String name = type.getName();
		ErrorMapper routing = findRouting(name);
		return (routing != null) ? routing : findArgument(name);
	}

	private static @Nullable ErrorMapper findRouting(String name) {
		return switch (name) {
			case "org.springframework.web.servlet.NoHandlerFoundException",
					"org.springframework.web.servlet.resource.NoResourceFoundException" ->
				FixedAnswer.of(BuiltInError.ROUTE_NOT_FOUND);
			case "org.springframework.web.HttpRequestMethodNotSupportedException" ->
				new HeaderCopyingMapper(BuiltInError.METHOD_NOT_ALLOWED);
			case "org.springframework.web.HttpMediaTypeNotSupportedException" -> UnsupportedContent::map;
			case "org.springframework.web.HttpMediaTypeNotAcceptableException" -> UnacceptableMediaType::map;
			case "org.springframework.web.bind.UnsatisfiedServletRequestParameterException" ->
				FixedAnswer.of(BuiltInError.INVALID_REQUEST);
			default -> null;
		};
	}

	private static @Nullable ErrorMapper findArgument(String name) {
		return switch (name) {
			case "org.springframework.web.bind.MissingServletRequestParameterException" -> MissingValue::ofParameter;
			case "org.springframework.web.bind.MissingRequestHeaderException" -> MissingValue::ofHeader;
			case "org.springframework.web.bind.MissingRequestCookieException" -> MissingValue::ofCookie;
			case "org.springframework.web.bind.MissingMatrixVariableException" -> MissingValue::ofMatrixVariable;
			case "org.springframework.web.bind.MissingPathVariableException" -> MissingValue::ofPathVariable;
			case "org.springframework.web.multipart.support.MissingServletRequestPartException" -> MissingValue::ofPart;
			case "org.springframework.web.bind.ServletRequestBindingException" ->
				FixedAnswer.of(BuiltInError.INVALID_REQUEST);
			default -> null;
		};
	}

}
