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
 * Puts each error on the observation of its request, where that is open still: the
 * failure, and the code as a key-value of high cardinality. The span of a server error is
 * marked as failed; one of a client error is not, as the server did what it should. Of a
 * disguised error it tells what it really was. Thread-safe.
 */
public final class ErrorObserver implements ErrorListener {

	/**
	 * The key of the code.
	 */
	public static final String CODE = "error.code";

	private final ObservationRegistry registry;

	/**
	 * Creates the listener.
	 * @param registry knows the current observation
	 */
	public ErrorObserver(ObservationRegistry registry) {
		this.registry = registry;
	}

	@Override
	public void onError(ApiError answer, ErrorContext context) {
		Observation current = this.registry.getCurrentObservation();
		ServerRequestObservationContext request = request(current);
		if (request == null) {
			return;
		}
		ApiError disguised = answer.disguised();
		ApiError error = (disguised != null) ? disguised : answer;
		request.addHighCardinalityKeyValue(KeyValue.of(CODE, error.code()));
		Throwable failure = context.failure();
		if (failure != null && error.status() >= 500 && current != null && current.getContextView() == request) {
			current.error(failure);
		}
		else if (failure != null) {
			request.setError(failure);
		}
	}

	private static @Nullable ServerRequestObservationContext request(@Nullable ObservationView observation) {
		ObservationView view = observation;
		while (view != null) {
			if (view.getContextView() instanceof ServerRequestObservationContext found) {
				return found;
			}
			view = view.getContextView().getParentObservation();
		}
		return null;
	}

}
