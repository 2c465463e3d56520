package io.github.errorcontract.servlet;

import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.resolver.CauseMappers;
import org.jspecify.annotations.Nullable;

/**
 * What a servlet throws that is unavailable: 503 SERVICE_UNAVAILABLE for a while, 404
 * NOT_FOUND for good.
 */
final class ServletFailures implements CauseMappers {

	@Override
	public @Nullable ErrorMapper find(Class<?> type) {
		return "jakarta.servlet.UnavailableException".equals(type.getName()) ? UnavailableServlet::map : null;
	}

}
