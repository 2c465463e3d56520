package io.github.errorcontract.metrics;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.catalog.CatalogMerger;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.definition.CodeLayer;
import io.github.errorcontract.definition.DeclaredCode;
import io.github.errorcontract.fixture.StubContext;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorCounterTests {

	private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

	@Test
	void countsByCodeStatusAndOutcome() {
		ErrorCounter counter = new ErrorCounter(this.registry, ErrorCatalog.empty(), false);
		counter.onError(error(BuiltInError.NOT_FOUND), StubContext.ANY);
		counter.onError(error(BuiltInError.NOT_FOUND), StubContext.ANY);
		counter.onError(error(BuiltInError.INTERNAL_ERROR), StubContext.ANY);
		assertThat(count("NOT_FOUND", "404", "CLIENT_ERROR")).isEqualTo(2);
		assertThat(count("INTERNAL_ERROR", "500", "SERVER_ERROR")).isEqualTo(1);
		assertThat(this.registry.getMeters()).allSatisfy((meter) -> assertThat(meter.getId().getTag("route")).isNull());
	}

	@Test
	void countsByRouteWhereWanted() {
		new ErrorCounter(this.registry, ErrorCatalog.empty(), true).onError(error(BuiltInError.NOT_FOUND),
				StubContext.ANY);
		assertThat(this.registry.get("error.responses").tag("route", "UNKNOWN").counter().count()).isEqualTo(1);
	}

	@Test
	void countsWhatDisguisedErrorReallyWas() {
		ApiError shown = error(BuiltInError.NOT_FOUND).toBuilder().disguising(error(BuiltInError.FORBIDDEN)).build();
		new ErrorCounter(this.registry, ErrorCatalog.empty(), false).onError(shown, StubContext.ANY);
		assertThat(count("FORBIDDEN", "403", "CLIENT_ERROR")).isEqualTo(1);
	}

	@Test
	void boundsCodesThatAreMadeUpAtRunTime() {
		ErrorCounter counter = new ErrorCounter(this.registry, ErrorCatalog.empty(), false);
		for (int i = 0; i < 1000; i++) {
			counter.onError(error(ErrorType.of("MADE_UP_" + i, 409, "Made up.")), StubContext.ANY);
		}
		counter.onError(error(BuiltInError.NOT_FOUND), StubContext.ANY);
		assertThat(count("MADE_UP_0", "409", "CLIENT_ERROR")).isEqualTo(1);
		assertThat(count("OTHER", "409", "CLIENT_ERROR")).isEqualTo(900);
		assertThat(count("NOT_FOUND", "404", "CLIENT_ERROR")).isEqualTo(1);
	}

	@Test
	void tellsAllCodesApartThatCodeDeclares() {
		List<DeclaredCode> declared = IntStream.range(0, 1000)
			.mapToObj((i) -> DeclaredCode.of(ErrorType.of("DECLARED_" + i, 409, "Declared."), "an enum"))
			.toList();
		ErrorCatalog catalog = new CatalogMerger(null).merge(List.of(), new CodeLayer(declared, Map.of()));
		ErrorCounter counter = new ErrorCounter(this.registry, catalog, false);
		catalog.declared()
			.forEach((code) -> counter.onError(error(ErrorType.of(code.code().value(), 409, "Declared.")),
					StubContext.ANY));
		assertThat(this.registry.find("error.responses").counters()).hasSize(1000);
		assertThat(this.registry.find("error.responses").tag("code", "OTHER").counter()).isNull();
	}

	private static ApiError error(ErrorType type) {
		return ApiError.builder(type).build();
	}

	private double count(String code, String status, String outcome) {
		return this.registry.get("error.responses")
			.tags("code", code, "status", status, "outcome", outcome)
			.counter()
			.count();
	}

}
