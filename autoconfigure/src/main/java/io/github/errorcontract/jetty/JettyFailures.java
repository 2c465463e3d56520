package io.github.errorcontract.jetty;

import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.resolver.CauseMappers;
import org.jspecify.annotations.Nullable;

/**
 * What Jetty throws at whoever reads a request: a body that ends too early is answered
 * with 400 MALFORMED_BODY, anything else with the status that the exception names.
 */
final class JettyFailures implements CauseMappers {

	@Override
	public @Nullable ErrorMapper find(Class<?> type) {
		return "org.eclipse.jetty.http.HttpException".equals(type.getName()) ? RefusedByJetty::map : null;
	}

}
