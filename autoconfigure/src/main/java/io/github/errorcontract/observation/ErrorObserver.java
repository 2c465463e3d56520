package io.github.errorcontract.observation;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorContext;
import io.github.errorcontract.ErrorListener;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.ObservationView;
import org.jspecify.annotations.Nullable;

import org.springframework.http.server.observation.ServerRequestObservationContext;

/**
 * {@link ErrorListener} that adds each error to the observation of its request, if that
 * is still open: the code as a high-cardinality key value and, for a server error, the
 * exception, which marks the span as failed. The exception of a client error is added if
 * configured, and does not mark the span. A disguised error is added with its actual
 * code. Thread-safe.
 */
final class ErrorObserver implements ErrorListener {

	/**
	 * The key of the error code.
	 */
	static final String CODE = "error.code";

	private final ObservationRegistry registry;

	private final boolean clientErrors;

	/**
	 * Creates the listener.
	 * @param registry the registry of the current observation
	 * @param clientErrors whether to add the exceptions of client errors
	 */
	ErrorObserver(ObservationRegistry registry, boolean clientErrors) {
		this.registry = registry;
		this.clientErrors = clientErrors;
	}

	@Override
	public void onError(ApiError answer, ErrorContext context) {
		ObservationView observation = findRequestObservation(this.registry.getCurrentObservation());
		if (observation == null) {
			return;
		}
		ApiError disguised = answer.disguised();
		ApiError error = (disguised != null) ? disguised : answer;
		ServerRequestObservationContext request = (ServerRequestObservationContext) observation.getContextView();
		request.addHighCardinalityKeyValue(KeyValue.of(CODE, error.code()));
		Throwable failure = context.failure();
		if (failure != null && error.status() >= 500 && observation instanceof Observation open) {
			open.error(failure);
		}
		else if (failure != null && (this.clientErrors || error.status() >= 500)) {
			request.setError(failure);
		}
	}

	/**
	 * Finds the observation of the request among the enclosing observations. Spring
	 * Security, for example, opens its own within that of the request.
	 */
	private static @Nullable ObservationView findRequestObservation(@Nullable ObservationView innermost) {
		ObservationView observation = innermost;
		while (observation != null && !(observation.getContextView() instanceof ServerRequestObservationContext)) {
			observation = observation.getContextView().getParentObservation();
		}
		return observation;
	}

}
