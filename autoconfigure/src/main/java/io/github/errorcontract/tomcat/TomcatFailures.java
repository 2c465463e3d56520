package io.github.errorcontract.tomcat;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.cause.answer.FixedAnswer;
import io.github.errorcontract.resolver.CauseMappers;
import org.jspecify.annotations.Nullable;

/**
 * What Tomcat throws at whoever reads a request: a body with broken chunks or one that
 * ends too early is answered with 400 MALFORMED_BODY, parameters that cannot be read with
 * 400 INVALID_REQUEST or 413 CONTENT_TOO_LARGE.
 */
final class TomcatFailures implements CauseMappers {

	@Override
	public @Nullable ErrorMapper find(Class<?> type) {
		return switch (type.getName()) {
			case "org.apache.coyote.BadRequestException" -> FixedAnswer.of(BuiltInError.MALFORMED_BODY);
			case "org.apache.tomcat.util.http.InvalidParameterException" -> UnreadableParameters::map;
			default -> null;
		};
	}

}
