package io.github.errorcontract.cause.container;

import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.StandardError;
import io.github.errorcontract.cause.answer.FixedAnswer;
import io.github.errorcontract.resolver.CauseMappers;
import org.jspecify.annotations.Nullable;

/**
 * Failures that say why the container cannot read a request, or have it served.
 */
public final class ContainerFailures implements CauseMappers {

	@Override
	public @Nullable ErrorMapper find(Class<?> type) {
		return switch (type.getName()) {
			case "org.apache.coyote.BadRequestException" -> FixedAnswer.of(StandardError.MALFORMED_BODY);
			case "org.eclipse.jetty.http.HttpException" -> RefusedByJetty::map;
			case "jakarta.servlet.UnavailableException" -> UnavailableServlet::map;
			default -> null;
		};
	}

}
