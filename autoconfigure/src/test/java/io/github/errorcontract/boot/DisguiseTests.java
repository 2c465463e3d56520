package io.github.errorcontract.boot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorCustomizer;
import io.github.errorcontract.ErrorProperty;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.MappedError;
import io.github.errorcontract.RateLimit;
import io.github.errorcontract.exception.ApiException;
import io.github.errorcontract.exception.ForbiddenException;
import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.fixture.StubContext;
import io.github.errorcontract.format.Reasons;
import io.github.errorcontract.resolver.BareStatus;
import io.github.errorcontract.resolver.ErrorResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.MessageSource;
import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class DisguiseTests {

	private static final String ERRORS = "error-contract.errors.";

	private final ApplicationContextRunner plain = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ErrorContractAutoConfiguration.class));

	private final ApplicationContextRunner runner = this.plain
		.withPropertyValues(ERRORS + "FORBIDDEN.disguise-as=NOT_FOUND", ERRORS + "ORDER_HIDDEN.disguise-as=NOT_FOUND");

	@ParameterizedTest
	@MethodSource("failures")
	void showsNothingButTarget(Throwable failure) {
		resolve(this.runner, failure, DisguiseTests::assertPlainNotFound);
	}

	@Test
	void showsNothingOfErrorThatApplicationMade() {
		ApiError error = ((ApiException) full(new ForbiddenException("secret"))).toError();
		this.runner.run(
				(context) -> assertPlainNotFound(context.getBean(ErrorResolver.class).resolve(error, StubContext.ANY)));
	}

	@Test
	void showsNothingOfDeveloperGivenReason() {
		this.runner.run((context) -> {
			ErrorResolver resolver = context.getBean(ErrorResolver.class);
			assertPlainNotFound(
					resolver.resolve(new BareStatus(Reasons.ALL).sent(403, "secret").build(), StubContext.ANY));
			assertPlainNotFound(
					resolver.resolve(new BareStatus(Reasons.ALL).sent(404, "secret").build(), StubContext.ANY));
		});
	}

	@Test
	void leavesOtherCodesAlone() {
		resolve(this.runner, new ApiException(BuiltInError.GONE).field("a").header("X-Reason", "b"), (error) -> {
			assertThat(error.field()).isEqualTo("a");
			assertThat(error.headers()).containsOnlyKeys("X-Reason", "Vary", "Content-Language");
			assertThat(error.disguised()).isNull();
		});
	}

	@Test
	void takesNothingOfConfigurationOfDisguisedCode() {
		resolve(this.runner.withPropertyValues(ERRORS + "FORBIDDEN.status=410", ERRORS + "FORBIDDEN.message=secret",
				ERRORS + "FORBIDDEN.headers.X-Reason=secret", ERRORS + "FORBIDDEN.retry-after=5s",
				ERRORS + "FORBIDDEN.retryable=true", ERRORS + "FORBIDDEN.expose-message=true"),
				new ForbiddenException("secret"), DisguiseTests::assertPlainNotFound);
	}

	@ParameterizedTest
	@MethodSource("failures")
	void takesConfigurationOfTarget(Throwable failure) {
		resolve(this.runner.withPropertyValues(ERRORS + "NOT_FOUND.status=410",
				ERRORS + "NOT_FOUND.message=Nothing here.", ERRORS + "NOT_FOUND.headers.X-Reason=none",
				ERRORS + "NOT_FOUND.retry-after=5s", ERRORS + "NOT_FOUND.retryable=true",
				ERRORS + "NOT_FOUND.expose-message=true"), failure, (error) -> {
					assertThat(error).hasToString("410 NOT_FOUND");
					assertThat(error.message()).isEqualTo("Nothing here.");
					assertThat(error.headers()).isEqualTo(Map.of("X-Reason", List.of("none")));
					assertThat(error.retryAfter()).hasSeconds(5);
					assertThat(error.retryable()).isTrue();
				});
	}

	@ParameterizedTest
	@ValueSource(strings = { "Order {0} does not exist.", "Order {orderId} does not exist." })
	void showsTextOfStatusWhereThatOfTargetHasPlaceholders(String text) {
		ApplicationContextRunner own = this.plain.withPropertyValues(ERRORS + "FORBIDDEN.disguise-as=ORDER_NOT_FOUND",
				ERRORS + "ORDER_NOT_FOUND.status=404", ERRORS + "ORDER_NOT_FOUND.message=" + text);
		ErrorType missing = ErrorType.of("ORDER_NOT_FOUND", 404, text);
		for (Throwable failure : List.of(new ForbiddenException(), new NotFoundException(missing, 7))) {
			resolve(own, failure, (error) -> {
				assertThat(error).hasToString("404 ORDER_NOT_FOUND");
				assertThat(error.message()).isEqualTo(BuiltInError.NOT_FOUND.message());
				assertThat(error.headers()).containsEntry("Content-Language", List.of("en"));
			});
		}
		resolve(own.withPropertyValues(ERRORS + "NOT_FOUND.message=Nothing here."), new ForbiddenException(),
				(error) -> assertThat(error.message()).isEqualTo("Nothing here."));
		resolve(own.withPropertyValues(ERRORS + "NOT_FOUND.message=No {0}."), new ForbiddenException(),
				(error) -> assertThat(error.message()).isEqualTo(BuiltInError.NOT_FOUND.message()));
	}

	@Test
	void showsTextOfStatusWhereThatOfBundleHasPlaceholders() {
		StaticMessageSource bundle = new StaticMessageSource();
		bundle.addMessage("error.NOT_FOUND", Locale.ENGLISH, "No {0}.");
		resolve(this.runner.withBean("messageSource", MessageSource.class, () -> bundle), new ForbiddenException(),
				(error) -> assertThat(error.message()).isEqualTo(BuiltInError.NOT_FOUND.message()));
	}

	@ParameterizedTest
	@MethodSource("failures")
	void takesBundleByCodeOfTarget(Throwable failure) {
		StaticMessageSource bundle = new StaticMessageSource();
		bundle.addMessage("error.NOT_FOUND", Locale.ENGLISH, "Bundle.");
		bundle.addMessage("error.FORBIDDEN", Locale.ENGLISH, "secret");
		resolve(this.runner.withBean("messageSource", MessageSource.class, () -> bundle), failure, (error) -> {
			assertThat(error.message()).isEqualTo("Bundle.");
			assertThat(error.headers()).containsOnlyKeys("Vary", "Content-Language");
		});
	}

	@Test
	void showsCodeOfConfigurationInSpellingOfTarget() {
		ErrorType inCode = ErrorType.of("order_absent", 410, "secret");
		ApplicationContextRunner own = this.plain.withPropertyValues(ERRORS + "FORBIDDEN.disguise-as=order-absent",
				ERRORS + "ORDER_ABSENT.status=404");
		for (Throwable failure : List.of(new ForbiddenException(), new ApiException(inCode))) {
			resolve(own, failure, (error) -> {
				assertThat(error).hasToString("404 ORDER_ABSENT");
				assertThat(error.message()).isEqualTo(BuiltInError.NOT_FOUND.message());
			});
		}
	}

	@Test
	void keepsWhatItHides() {
		resolve(this.runner, full(new ForbiddenException("Order {0} is Ann's.", 7)), (error) -> {
			assertThat(error.disguised()).hasToString("403 FORBIDDEN");
			assertThat(error.disguised().message()).isEqualTo("Order 7 is Ann's.");
			assertThat(error.disguised().details()).hasSize(1);
		});
		resolve(this.runner, new NotFoundException("No order {0}.", 7),
				(error) -> assertThat(error.disguised().message()).isEqualTo("No order 7."));
	}

	@Test
	void letsCustomizersHaveLastWord() {
		List<String> seen = new ArrayList<>();
		ErrorCustomizer customizer = (error, context) -> {
			seen.add(error.type().code() + " " + context.failure().getClass().getSimpleName());
			error.type(BuiltInError.GONE);
		};
		resolve(this.runner.withBean(ErrorCustomizer.class, () -> customizer), new ForbiddenException(), (error) -> {
			assertThat(error.code()).isEqualTo("GONE");
			assertThat(error.disguised()).hasToString("403 FORBIDDEN");
			assertThat(seen).containsExactly("NOT_FOUND ForbiddenException");
		});
	}

	static List<Throwable> failures() {
		return List.of(new ForbiddenException(), new NotFoundException(), full(new ForbiddenException("secret {0}", 1)),
				full(new NotFoundException("secret {0}", 1)), new HiddenException(),
				new ApiException(ErrorType.of("NOT_FOUND", 410, "secret")),
				new ApiException(ErrorType.of("forbidden", 400, "secret")));
	}

	private static Throwable full(ApiException failure) {
		return failure.field("secret")
			.detail("secret", "SECRET", "secret")
			.header("X-Reason", "secret")
			.property("secret", "secret")
			.retryAfter(Duration.ofSeconds(1))
			.rateLimit(RateLimit.of(1, 0, Instant.EPOCH));
	}

	private static void assertPlainNotFound(ApiError error) {
		assertThat(error).hasToString("404 NOT_FOUND");
		assertThat(error.message()).isEqualTo(BuiltInError.NOT_FOUND.message());
		assertThat(error).extracting(ApiError::field, ApiError::retryAfter, ApiError::rateLimit, ApiError::retryable)
			.containsOnlyNulls();
		assertThat(error.details()).isEmpty();
		assertThat(error.headers())
			.isEqualTo(Map.of("Vary", List.of("Accept-Language"), "Content-Language", List.of("en")));
		assertThat(error.properties()).isEmpty();
	}

	private static void resolve(ApplicationContextRunner runner, Throwable failure, Consumer<ApiError> assertions) {
		runner.run((context) -> assertions
			.accept(context.getBean(ErrorResolver.class).resolve(failure, StubContext.ANY.failing(failure))));
	}

	@MappedError(status = 409, code = "ORDER_HIDDEN", message = "secret", exposeMessage = true)
	private static final class HiddenException extends RuntimeException {

		@ErrorProperty
		private final String secret = "secret";

		HiddenException() {
			super("secret");
		}

	}

}
