package io.github.errorcontract.acceptance;

import java.util.stream.Stream;

import ch.qos.logback.classic.spi.ILoggingEvent;
import io.github.errorcontract.exception.ConflictException;
import io.github.errorcontract.renderer.ErrorRenderer;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * An application with beans from which no pipeline can be made, which nobody notices
 * before the first error.
 */
@FailureTable
class BrokenPartsTests {

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container).start(TwoRenderers.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource
	void answersWithInternalErrorAndLogsWhatHappened(Call call) {
		try (Log log = Log.ofContract()) {
			call.gives(500, "INTERNAL_ERROR").verify(server);
			await().untilAsserted(() -> assertThat(log.events()).extracting(ILoggingEvent::getThrowableProxy)
				.anyMatch((thrown) -> thrown != null && thrown.getMessage().contains(FailureCase.MARKER)));
		}
	}

	static Stream<Call> answersWithInternalErrorAndLogsWhatHappened() {
		return Stream.of(Call.throwing(() -> new IllegalStateException(FailureCase.MARKER)),
				Call.throwing(() -> new ConflictException(FailureCase.MARKER)));
	}

	@Configuration(proxyBeanMethods = false)
	static class TwoRenderers {

		@Bean
		ErrorRenderer first() {
			return (error, context, body) -> {
				throw new IllegalStateException();
			};
		}

		@Bean
		ErrorRenderer second() {
			return first();
		}

	}

}
