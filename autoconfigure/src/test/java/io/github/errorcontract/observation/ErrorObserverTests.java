package io.github.errorcontract.observation;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.fixture.StubContext;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorObserverTests {

	private static final IllegalStateException FAILURE = new IllegalStateException("broken");

	private final ObservationRegistry registry = ObservationRegistry.create();

	private final ErrorObserver observer = new ErrorObserver(this.registry, false);

	private final ServerRequestObservationContext request = new ServerRequestObservationContext(
			new MockHttpServletRequest(), new MockHttpServletResponse());

	private boolean failed;

	@BeforeEach
	void noteFailedSpans() {
		this.registry.observationConfig().observationHandler(new ObservationHandler<>() {

			@Override
			public void onError(Observation.Context context) {
				ErrorObserverTests.this.failed = true;
			}

			@Override
			public boolean supportsContext(Observation.Context context) {
				return context == ErrorObserverTests.this.request;
			}

		});
	}

	@Test
	void putsCodeOfClientErrorOnObservationOfRequest() {
		ofRequest().observe(() -> tell(BuiltInError.NOT_FOUND));
		assertTold("NOT_FOUND", null);
	}

	@Test
	void putsFailureOfClientErrorOnObservationIfConfigured() {
		ErrorObserver configured = new ErrorObserver(this.registry, true);
		ofRequest().observe(() -> configured.onError(ApiError.builder(BuiltInError.NOT_FOUND).build(),
				StubContext.ANY.failing(FAILURE)));
		assertTold("NOT_FOUND", FAILURE);
		assertThat(this.failed).isFalse();
	}

	@Test
	void tellsHandlersOfServerError() {
		ofRequest().observe(() -> tell(BuiltInError.INTERNAL_ERROR));
		assertTold("INTERNAL_ERROR", FAILURE);
		assertThat(this.failed).isTrue();
	}

	@Test
	void findsObservationOfRequestBehindInnerOnes() {
		ofRequest().observe(() -> other("outer").observe(() -> other("inner").observe(() -> {
			tell(BuiltInError.INTERNAL_ERROR);
			assertThat(this.registry.getCurrentObservation().getContextView().getError()).isNull();
		})));
		assertTold("INTERNAL_ERROR", FAILURE);
		assertThat(this.failed).isTrue();
	}

	@Test
	void tellsWhatDisguisedErrorReallyWas() {
		ApiError truth = ApiError.builder(BuiltInError.FORBIDDEN).build();
		ApiError shown = ApiError.builder(BuiltInError.NOT_FOUND).build().toBuilder().disguising(truth).build();
		ofRequest().observe(() -> this.observer.onError(shown, StubContext.ANY.failing(FAILURE)));
		assertTold("FORBIDDEN", null);
		assertThat(this.failed).isFalse();
	}

	@Test
	void leavesObservationAloneThatIsOfNoRequest() {
		Observation other = other("job");
		other.observe(() -> tell(BuiltInError.INTERNAL_ERROR));
		assertThat(other.getContext().getError()).isNull();
		assertThat(other.getContext().getAllKeyValues()).isEmpty();
	}

	private Observation ofRequest() {
		return Observation.createNotStarted("http.server.requests", () -> this.request, this.registry);
	}

	private Observation other(String name) {
		return Observation.createNotStarted(name, this.registry);
	}

	private void tell(BuiltInError error) {
		this.observer.onError(ApiError.builder(error).build(), StubContext.ANY.failing(FAILURE));
	}

	private void assertTold(String code, Throwable failure) {
		assertThat(this.request.getHighCardinalityKeyValues()).containsExactly(KeyValue.of("error.code", code));
		assertThat(this.request.getError()).isSameAs(failure);
	}

}
