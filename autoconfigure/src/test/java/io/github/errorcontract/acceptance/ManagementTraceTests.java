package io.github.errorcontract.acceptance;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ManagementTraceTests {

	@Test
	void generatesRequestIdWhereNoTraceIsOpen() {
		try (Server service = Server
			.with("management.server.port=0", "management.endpoints.web.exposure.include=*",
					"error-contract.request-id.source=trace", "management.tracing.sampling.probability=1")
			.start(ManagementPortTests.Managed.class, ExportedSpans.Tracing.class)) {
			String traced = service.send(Call.get("/nosuch")).requestId();
			assertThat(service.bean(ExportedSpans.class).ofServer("/nosuch").getTraceId()).isEqualTo(traced);
			Call.get("/actuator/failing").gives(500, "INTERNAL_ERROR").verify(service.management());
		}
	}

}
