package io.github.errorcontract.boot;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorCustomizer;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.MappedError;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.exception.ApiException;
import io.github.errorcontract.exception.ConflictException;
import io.github.errorcontract.fixture.StubContext;
import io.github.errorcontract.resolver.ErrorResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.MessageSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

import static org.assertj.core.api.Assertions.assertThat;

class MessagePrecedenceTests {

	private static final ErrorType ORDER_LOCKED = ErrorType.of("ORDER_LOCKED", 409, "Type {0}.");

	private static final String CONFIGURED = "error-contract.errors.ORDER_LOCKED.message=Configured {0}.";

	private final StaticMessageSource bundle = new StaticMessageSource();

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ErrorContractAutoConfiguration.class));

	private final ApplicationContextRunner localized = this.runner.withBean("messageSource", MessageSource.class,
			() -> this.bundle);

	@Test
	void prefersTextOfException() {
		bundle("error.ORDER_LOCKED", "Bundle {0}.");
		assertThat(message(this.localized.withPropertyValues(CONFIGURED), new OwnTextException("Own {0}.", 7)))
			.isEqualTo("Own 7.");
	}

	@Test
	void prefersBundleToConfiguredText() {
		bundle("error.ORDER_LOCKED", "Bundle {0}.");
		assertThat(message(this.localized.withPropertyValues(CONFIGURED), new ApiException(ORDER_LOCKED, 7)))
			.isEqualTo("Bundle 7.");
	}

	@Test
	void prefersConfiguredTextToThatOfType() {
		assertThat(message(this.localized.withPropertyValues(CONFIGURED), new ApiException(ORDER_LOCKED, 7)))
			.isEqualTo("Configured 7.");
	}

	@Test
	void takesTextOfTypeOtherwise() {
		assertThat(message(this.runner, new ApiException(ORDER_LOCKED, 7))).isEqualTo("Type 7.");
	}

	@Test
	void translatesWhereNobodyElseHasAText() {
		assertGerman(this.localized, new ConflictException(),
				"Die Anfrage widerspricht dem aktuellen Zustand der Ressource.");
		assertGerman(this.localized, new TextlessException(), "Die Ressource ist gesperrt.");
	}

	@Test
	void showsTextOfTheStatusThatCounts() {
		ApplicationContextRunner moved = this.runner.withPropertyValues("error-contract.errors.ORDER_LOCKED.status=423",
				"error-contract.errors.CONFLICT.status=423");
		assertThat(message(moved, new CodedException())).isEqualTo(BuiltInError.LOCKED.message());
		assertGerman(moved, new CodedException(), "Die Ressource ist gesperrt.");
		assertThat(message(moved, new ConflictException())).isEqualTo(BuiltInError.CONFLICT.message());
		moved.withPropertyValues("error-contract.errors.CONFLICT.exceptions=" + IOException.class.getName())
			.run((context) -> assertThat(context.getBean(ErrorCatalog.class).entry("ORDER_LOCKED").message().value())
				.isEqualTo(BuiltInError.LOCKED.message()));
	}

	@Test
	void translatesNoTextOfADeveloper() {
		assertGerman(this.runner, new ConflictException("Paid."), "Paid.");
		assertGerman(this.runner, new ApiException(ORDER_LOCKED, 7), "Type 7.");
		assertGerman(this.runner.withPropertyValues("error-contract.errors.CONFLICT.message=Busy."),
				new ConflictException(), "Busy.");
	}

	private static void assertGerman(ApplicationContextRunner runner, Throwable failure, String message) {
		resolve(runner, failure, Locale.GERMANY, (error) -> assertThat(error.message()).isEqualTo(message));
	}

	@Test
	void showsMessageOfMappedExceptionWhereThatIsWanted() {
		bundle("error.ORDER_LOCKED", "Bundle.");
		assertThat(message(mapped("true"), new IOException("own {0}"))).isEqualTo("own {0}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " " })
	void showsNoBlankMessage(String message) {
		bundle("error.ORDER_LOCKED", "Bundle.");
		assertThat(message(mapped("true"), new IOException(message))).isEqualTo("Bundle.");
	}

	@Test
	void toleratesMessageThatThrows() {
		assertThat(message(mapped("true"), new IOException() {

			@Override
			public String getMessage() {
				throw new IllegalStateException();
			}

		})).isEqualTo("Configured {0}.");
	}

	@Test
	void hidesMessageOfMappedExceptionByDefault() {
		assertThat(message(mapped(""), new IOException("secret"))).isEqualTo("Configured {0}.");
		assertThat(message(mapped("false"), new IOException("secret"))).isEqualTo("Configured {0}.");
	}

	@Test
	void hidesTextOfExceptionWhereThatIsWrittenOut() {
		ApplicationContextRunner hiding = this.runner
			.withPropertyValues("error-contract.errors.CONFLICT.expose-message=false");
		assertThat(message(hiding, new ConflictException("secret")))
			.isEqualTo("The request conflicts with the current state of the resource.");
	}

	@Test
	void hidesMessageThatAnnotationExposes() {
		assertThat(message(this.runner, new ExposedException("shown"))).isEqualTo("shown");
		ApplicationContextRunner hiding = this.runner
			.withPropertyValues("error-contract.errors.EXPOSED.expose-message=false");
		assertThat(message(hiding, new ExposedException("secret"))).doesNotContain("secret");
	}

	@Test
	void hidesMessageOfUnmappedException() {
		resolve(this.runner, new IOException("secret"), Locale.ENGLISH, (error) -> {
			assertThat(error.code()).isEqualTo("INTERNAL_ERROR");
			assertThat(error.message()).isEqualTo("An internal error occurred.");
		});
	}

	@Test
	void passesNumbersToBundlesAsText() {
		this.bundle.addMessage("error.ORDER_LOCKED", Locale.GERMANY, "Bestellung {0} ist gesperrt.");
		resolve(this.localized, new ApiException(ORDER_LOCKED, 1234567), Locale.GERMANY,
				(error) -> assertThat(error.message()).isEqualTo("Bestellung 1234567 ist gesperrt."));
	}

	@Test
	void formatsBundlesWithRulesOfSpring() {
		bundle("error.ORDER_LOCKED", "It''s '{0}' {0}.");
		assertThat(message(this.localized, new ApiException(ORDER_LOCKED, 7))).isEqualTo("It's {0} 7.");
		bundle("error.ORDER_LOCKED", "It's {0}.");
		assertThat(message(this.localized, new ApiException(ORDER_LOCKED))).isEqualTo("It's {0}.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bad {0", "Bad {-1}", "Bad {0,number}", "Bad {0,nonsense}" })
	void fallsBackFromBadPatternInBundle(String pattern) {
		bundle("error.ORDER_LOCKED", pattern);
		assertThat(message(this.localized, new ApiException(ORDER_LOCKED, 7))).isEqualTo("Type 7.");
	}

	@Test
	void formatsConfiguredTextLiterally() {
		ApplicationContextRunner literal = this.runner
			.withPropertyValues("error-contract.errors.ORDER_LOCKED.message=It's {0} of {1,number} '{0}'.");
		assertThat(message(literal, new ApiException(ORDER_LOCKED, 1234567)))
			.isEqualTo("It's 1234567 of {1,number} '1234567'.");
	}

	@Test
	void ignoresBundleThatOnlyEchoesKeys() {
		this.bundle.setUseCodeAsDefaultMessage(true);
		assertThat(message(this.localized, new ApiException(ORDER_LOCKED, 7))).isEqualTo("Type 7.");
	}

	@Test
	void namesLanguageOfLocalizedText() {
		this.bundle.addMessage("error.ORDER_LOCKED", Locale.GERMANY, "Gesperrt.");
		resolve(this.localized, new ApiException(ORDER_LOCKED), Locale.GERMANY,
				(error) -> assertThat(error.headers()).containsEntry("Content-Language", List.of("de-DE")));
	}

	@Test
	void variesWithLanguageOfLocalizedText() {
		this.bundle.addMessage("error.ORDER_LOCKED", Locale.GERMANY, "Gesperrt.");
		resolve(this.localized, new ApiException(ORDER_LOCKED), Locale.GERMANY,
				(error) -> assertThat(error.headers()).containsEntry("Vary", List.of("Accept-Language")));
	}

	@Test
	void namesNoLanguageOfOtherTexts() {
		resolve(this.localized, new OwnTextException("Own."), Locale.GERMANY,
				(error) -> assertThat(error.headers()).isEmpty());
	}

	@Test
	void looksReasonUpAsKey() {
		bundle("order.missing", "There is no such order.");
		bundle("order.busy", "Never shown.");
		assertThat(message(this.localized, new MissingException())).isEqualTo("There is no such order.");
		assertThat(message(this.runner, new MissingException())).isEqualTo("order.missing");
		assertThat(message(this.localized, new ResponseStatusException(HttpStatus.GONE, "order.missing")))
			.isEqualTo("There is no such order.");
		assertThat(message(this.localized, new ResponseStatusException(HttpStatus.GONE, "It's gone.")))
			.isEqualTo("It's gone.");
		assertThat(message(this.localized, new ResponseStatusException(HttpStatus.BAD_GATEWAY, "order.busy")))
			.isEqualTo(BuiltInError.UPSTREAM_ERROR.message());
		ApplicationContextRunner hidden = this.localized.withPropertyValues("error-contract.body.reasons=none");
		assertThat(message(hidden, new MissingException())).isEqualTo(BuiltInError.NOT_FOUND.message());
		assertThat(message(hidden, new QuotaException(null))).isEqualTo(BuiltInError.RATE_LIMITED.message());
	}

	@Test
	void findsDetailOfErrorResponseByItsClass() {
		bundle("problemDetail." + QuotaException.class.getName(), "Only {0} a day.");
		assertThat(message(this.localized, new QuotaException(null))).isEqualTo("Only 7 a day.");
		assertThat(message(this.localized, new QuotaException("Too many."))).isEqualTo("Only 7 a day.");
		assertThat(message(this.runner, new QuotaException("Too many."))).isEqualTo("Too many.");
	}

	@Test
	void namesLanguageOfReasonThatIsAKey() {
		this.bundle.addMessage("order.missing", Locale.GERMANY, "Es gibt keine solche Bestellung.");
		resolve(this.localized, new MissingException(), Locale.GERMANY, (error) -> {
			assertThat(error.message()).isEqualTo("Es gibt keine solche Bestellung.");
			assertThat(error.headers()).containsEntry("Content-Language", List.of("de-DE"))
				.containsEntry("Vary", List.of("Accept-Language"));
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " " })
	void takesBlankTextForNone(String blank) {
		bundle("error.ORDER_LOCKED", blank);
		assertThat(message(this.localized.withPropertyValues(CONFIGURED), new ApiException(ORDER_LOCKED, 7)))
			.isEqualTo("Configured 7.");
		assertThat(message(this.runner.withPropertyValues("error-contract.errors.ORDER_LOCKED.message=" + blank),
				new ApiException(ORDER_LOCKED, 7)))
			.isEqualTo("Type 7.");
		assertThat(message(this.runner, new ApiException(ErrorType.of("GREY", 423, blank))))
			.isEqualTo(BuiltInError.LOCKED.message());
		assertGerman(this.localized, new ApiException(ErrorType.of("GREY", 423, blank)), "Die Ressource ist gesperrt.");
		assertThat(message(this.runner, new OwnTextException("{0}", blank))).isEqualTo("Type " + blank + ".");
		assertThat(message(this.runner.withBean(ErrorCustomizer.class, () -> (error, context) -> error.message(blank)),
				new ApiException(ORDER_LOCKED, 7)))
			.isEqualTo("Type 7.");
	}

	@Test
	void documentsNoBlankText() {
		this.runner.withPropertyValues("error-contract.errors.NOT_FOUND.message=")
			.run((context) -> assertThat(context.getBean(ErrorCatalog.class).entry("NOT_FOUND").message().value())
				.isEqualTo(BuiltInError.NOT_FOUND.message()));
	}

	private void bundle(String key, String text) {
		this.bundle.addMessage(key, Locale.ENGLISH, text);
	}

	private ApplicationContextRunner mapped(String exposeMessage) {
		ApplicationContextRunner mapped = this.localized.withPropertyValues(CONFIGURED,
				"error-contract.errors.ORDER_LOCKED.status=409",
				"error-contract.errors.ORDER_LOCKED.exceptions=java.io.IOException");
		return exposeMessage.isEmpty() ? mapped
				: mapped.withPropertyValues("error-contract.errors.ORDER_LOCKED.expose-message=" + exposeMessage);
	}

	private static String message(ApplicationContextRunner runner, Throwable failure) {
		String[] message = new String[1];
		resolve(runner, failure, Locale.ENGLISH, (error) -> message[0] = error.message());
		return message[0];
	}

	private static void resolve(ApplicationContextRunner runner, Throwable failure, Locale locale,
			Consumer<ApiError> assertions) {
		runner.run((context) -> assertions
			.accept(context.getBean(ErrorResolver.class).resolve(failure, StubContext.ANY.in(locale))));
	}

	private static final class OwnTextException extends ApiException {

		OwnTextException(String text, Object... arguments) {
			super(ORDER_LOCKED, text, arguments);
		}

	}

	@ResponseStatus(code = HttpStatus.NOT_FOUND, reason = "order.missing")
	private static final class MissingException extends RuntimeException {

	}

	private static final class QuotaException extends ErrorResponseException {

		QuotaException(String detail) {
			super(HttpStatus.TOO_MANY_REQUESTS, ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS, detail),
					null, null, new Object[] { "7" });
		}

	}

	@MappedError(status = 423, code = "IN_USE")
	private static final class TextlessException extends RuntimeException {

	}

	@MappedError(status = 409, code = "EXPOSED", exposeMessage = true)
	private static final class ExposedException extends RuntimeException {

		ExposedException(String message) {
			super(message);
		}

	}

	@MappedError(status = 409, code = "ORDER_LOCKED")
	private static final class CodedException extends RuntimeException {

	}

}
