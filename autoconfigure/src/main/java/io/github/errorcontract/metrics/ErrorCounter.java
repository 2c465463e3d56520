package io.github.errorcontract.metrics;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorContext;
import io.github.errorcontract.ErrorListener;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;

/**
 * {@link ErrorListener} that counts error responses in {@code error.responses}, with the
 * tags {@code code}, {@code status} and {@code outcome}, and {@code route} if enabled. A
 * disguised error is counted with its actual code and status. Of the codes that are not
 * in the catalog the first hundred are counted separately, all others as {@code OTHER}.
 * Thread-safe.
 *
 * @since 0.1.0
 */
public final class ErrorCounter implements ErrorListener {

	/**
	 * The name of the counter.
	 */
	public static final String NAME = "error.responses";

	private static final String UNKNOWN_ROUTE = "UNKNOWN";

	private final Map<Series, Counter> counters = new ConcurrentHashMap<>();

	private final MeterRegistry registry;

	private final BoundedCodes codes;

	private final boolean routes;

	/**
	 * Creates the listener.
	 * @param registry the registry for the counters
	 * @param catalog the catalog, whose codes are always counted separately
	 * @param routes whether the counters have the tag {@code route}
	 */
	public ErrorCounter(MeterRegistry registry, ErrorCatalog catalog, boolean routes) {
		this.registry = registry;
		this.codes = new BoundedCodes(catalog);
		this.routes = routes;
	}

	@Override
	public void onError(ApiError answer, ErrorContext context) {
		ApiError disguised = answer.disguised();
		ApiError error = (disguised != null) ? disguised : answer;
		Series series = new Series(this.codes.bound(error.code()), error.status(), this.routes ? route(context) : "");
		Counter counter = this.counters.get(series);
		if (counter == null) {
			counter = this.counters.computeIfAbsent(series, this::register);
		}
		counter.increment();
	}

	private static String route(ErrorContext context) {
		String route = context.route();
		return (route != null) ? route : UNKNOWN_ROUTE;
	}

	private Counter register(Series series) {
		Tags tags = Tags.of("code", series.code(), "status", Integer.toString(series.status()), "outcome",
				(series.status() < 500) ? "CLIENT_ERROR" : "SERVER_ERROR");
		return Counter.builder(NAME)
			.description("Error responses of the error contract")
			.tags(this.routes ? tags.and("route", series.route()) : tags)
			.register(this.registry);
	}

	private record Series(String code, int status, String route) {

	}

}
