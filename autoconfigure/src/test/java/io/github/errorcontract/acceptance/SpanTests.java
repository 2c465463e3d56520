package io.github.errorcontract.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.Callable;

import io.github.errorcontract.exception.ConflictException;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The exported span of a request, whichever door its error came by, and whether or not
 * Spring Security has observations of its own open within it.
 */
@ParameterizedClass(name = "{0}")
@EnumSource
class SpanTests {

	private static Server server;

	@Parameter
	SecurityObservations observations;

	@BeforeParameterizedClassInvocation
	static void start(SecurityObservations observations) {
		server = Server.with("management.tracing.sampling.probability=1")
			.start(ExportedSpans.Tracing.class, Doors.class, Orders.class, observations.configuration);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@CsvSource({ "/orders/taken, CONFLICT", "/orders/late-taken, CONFLICT", "/nosuch, ROUTE_NOT_FOUND",
			"/filtered/missing, NOT_FOUND", "/guarded/ok, UNAUTHENTICATED", "/guarded/admin, FORBIDDEN" })
	void ofClientErrorHasNoFailure(String path, String code) {
		SpanData span = spanOf(path, code, "none");
		assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
		assertThat(span.getEvents()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/orders/broken, INTERNAL_ERROR, IllegalStateException",
			"/orders/late-broken, INTERNAL_ERROR, IllegalStateException",
			"/filtered/broken, INTERNAL_ERROR, IllegalStateException",
			"/guarded/down, SERVICE_UNAVAILABLE, InternalAuthenticationServiceException" })
	void ofServerErrorIsMarkedAsFailed(String path, String code, String failure) {
		SpanData span = spanOf(path, code, failure);
		assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
		assertThat(span.getEvents()).singleElement()
			.satisfies((event) -> assertThat(event.getName()).isEqualTo("exception"));
	}

	private static SpanData spanOf(String path, String code, String failure) {
		Answer answer = server.send(identified(path));
		assertThat(answer.text()).contains("\"" + code + "\"");
		SpanData span = server.bean(ExportedSpans.class).ofServer(path);
		assertThat(ExportedSpans.tag(span, "http.request.id")).isEqualTo(answer.requestId());
		assertThat(ExportedSpans.tag(span, "error.code")).isEqualTo(code);
		assertThat(ExportedSpans.tag(span, "status")).isEqualTo(String.valueOf(answer.status()));
		assertThat(ExportedSpans.tag(span, "exception")).isEqualTo(failure);
		return span;
	}

	/**
	 * Says who asks, where that matters.
	 */
	private static Call identified(String path) {
		String credentials = switch (path) {
			case "/guarded/admin" -> "ann:right";
			case "/guarded/down" -> "broken:right";
			default -> "";
		};
		Call call = Call.get(path);
		return credentials.isEmpty() ? call : call.header("Authorization",
				"Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.US_ASCII)));
	}

	@Test
	void ofSuccessHasRequestIdAndNoCode() {
		Answer answer = server.send(Call.get("/orders/fine"));
		SpanData span = server.bean(ExportedSpans.class).ofServer("/orders/fine");
		assertThat(ExportedSpans.tag(span, "http.request.id")).isEqualTo(answer.requestId());
		assertThat(ExportedSpans.tag(span, "error.code")).isNull();
		assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
	}

	enum SecurityObservations {

		DEFAULT(Doors.class), NONE(UnobservedSecurity.class);

		private final Class<?> configuration;

		SecurityObservations(Class<?> configuration) {
			this.configuration = configuration;
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class UnobservedSecurity {

		@Bean
		SecurityObservationSettings noObservations() {
			return SecurityObservationSettings.noObservations();
		}

	}

	@RestController
	static class Orders {

		@GetMapping("/orders/{state}")
		String get(@PathVariable String state) {
			switch (state) {
				case "taken" -> throw new ConflictException("Taken.");
				case "broken" -> throw new IllegalStateException("broken");
				default -> {
					return state;
				}
			}
		}

		@GetMapping("/orders/late-{state}")
		Callable<String> getLate(@PathVariable String state) {
			return () -> get(state);
		}

	}

}
