package io.github.errorcontract.cause.routing;

import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.StandardError;
import io.github.errorcontract.cause.answer.FixedAnswer;
import io.github.errorcontract.resolver.CauseMappers;
import org.jspecify.annotations.Nullable;

/**
 * Failures to find a handler for a request.
 */
public final class RoutingFailures implements CauseMappers {

	@Override
	public @Nullable ErrorMapper find(Class<?> type) {
		return switch (type.getName()) {
			case "org.springframework.web.servlet.NoHandlerFoundException",
					"org.springframework.web.servlet.resource.NoResourceFoundException",
					"org.springframework.web.reactive.resource.NoResourceFoundException" ->
				FixedAnswer.of(StandardError.ROUTE_NOT_FOUND);
			case "org.springframework.web.HttpRequestMethodNotSupportedException",
					"org.springframework.web.server.MethodNotAllowedException" ->
				new KeptHeaders(StandardError.METHOD_NOT_ALLOWED);
			case "org.springframework.web.HttpMediaTypeNotSupportedException",
					"org.springframework.web.server.UnsupportedMediaTypeStatusException" ->
				new KeptHeaders(StandardError.UNSUPPORTED_MEDIA_TYPE);
			case "org.springframework.web.HttpMediaTypeNotAcceptableException" -> NotAcceptable::ofServlet;
			case "org.springframework.web.server.NotAcceptableStatusException" -> NotAcceptable::ofStatus;
			case "org.springframework.web.accept.InvalidApiVersionException" ->
				FixedAnswer.of(StandardError.UNSUPPORTED_API_VERSION);
			case "org.springframework.web.accept.MissingApiVersionException",
					"org.springframework.web.bind.UnsatisfiedServletRequestParameterException",
					"org.springframework.web.server.UnsatisfiedRequestParameterException" ->
				FixedAnswer.of(StandardError.INVALID_REQUEST);
			default -> null;
		};
	}

}
