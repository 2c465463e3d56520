package io.github.errorcontract.cause.routing;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.cause.answer.FixedAnswer;
import io.github.errorcontract.language.ComposedText;
import io.github.errorcontract.language.ShippedType;
import io.github.errorcontract.resolver.CauseMappers;
import org.jspecify.annotations.Nullable;

/**
 * Failures to find a handler for a request.
 */
public final class RoutingFailures implements CauseMappers {

	private static final ErrorType VERSION_REQUIRED = ShippedType.of(BuiltInError.INVALID_REQUEST,
			ComposedText.VERSION);

	@Override
	public @Nullable ErrorMapper find(Class<?> type) {
		return switch (type.getName()) {
			case "org.springframework.web.reactive.resource.NoResourceFoundException" ->
				FixedAnswer.of(BuiltInError.ROUTE_NOT_FOUND);
			case "org.springframework.web.server.MethodNotAllowedException" ->
				new HeaderCopyingMapper(BuiltInError.METHOD_NOT_ALLOWED);
			case "org.springframework.web.server.UnsupportedMediaTypeStatusException" -> UnsupportedMediaType::map;
			case "org.springframework.web.server.NotAcceptableStatusException" -> NotAcceptable::map;
			case "org.springframework.web.accept.InvalidApiVersionException" ->
				FixedAnswer.of(BuiltInError.UNSUPPORTED_API_VERSION);
			case "org.springframework.web.accept.MissingApiVersionException" -> FixedAnswer.of(VERSION_REQUIRED);
			case "org.springframework.web.server.UnsatisfiedRequestParameterException" ->
				FixedAnswer.of(BuiltInError.INVALID_REQUEST);
			default -> null;
		};
	}

}
