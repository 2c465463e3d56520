package io.github.errorcontract.pipeline;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.definition.LogLevel;
import io.github.errorcontract.headers.ErrorHeaders;
import io.github.errorcontract.headers.RateLimitHeaders;
import io.github.errorcontract.logging.ErrorLogger;
import io.github.errorcontract.renderer.LastResort;
import io.github.errorcontract.resolver.CodeNaming;
import io.github.errorcontract.resolver.ErrorResolver;

/**
 * The parts for when the application's cannot be made, because one of its beans is broken
 * or it is about to end: no more than it takes to answer with an internal error and to
 * log what that hides.
 */
final class FallbackComponents {

	static final ErrorPipeline.Components INSTANCE = create();

	private FallbackComponents() {
	}

	private static ErrorPipeline.Components create() {
		ErrorCatalog catalog = ErrorCatalog.empty();
		ErrorResolver resolver = new ErrorResolver(new ErrorResolver.Extensions(List.of(), List.of(), null), List.of(),
				catalog, new ErrorResolver.Settings(1, new CodeNaming(false)));
		LastResort lastResort = LastResort.ofDefaults();
		ErrorHeaders headers = new ErrorHeaders(new ErrorHeaders.Settings("no-store", "Bearer", Duration.ofSeconds(30),
				RateLimitHeaders.NONE, null, null), Clock.systemUTC());
		return new ErrorPipeline.Components(resolver, lastResort, lastResort, headers,
				List.of(new ErrorLogger(catalog, LogLevel.WARN, LogLevel.ERROR)));
	}

}
