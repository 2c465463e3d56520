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
		ObservationView observation = ofRequest(this.registry.getCurrentObservation());
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
		else if (failure != null) {
			request.setError(failure);
		}
	}

	/**
	 * Finds the observation of the request, within which others may be open, those of
	 * Spring Security above all.
	 */
	private static @Nullable ObservationView ofRequest(@Nullable ObservationView innermost) {
		ObservationView observation = innermost;
		while (observation != null && !(observation.getContextView() instanceof ServerRequestObservationContext)) {
			observation = observation.getContextView().getParentObservation();
		}
		return observation;
	}

}
