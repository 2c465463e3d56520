package io.github.errorcontract.documentation;

import java.time.LocalDate;
import java.util.Locale;

import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.format.WireNames;
import io.github.errorcontract.pipeline.ErrorPipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class PublicCodesTests {

	private static final String OUT_OF_STOCK = "error-contract.errors.OUT_OF_STOCK.";

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ErrorContractAutoConfiguration.class))
		.withPropertyValues(OUT_OF_STOCK + "status=409",
				OUT_OF_STOCK + "exceptions=" + OutOfStockException.class.getName());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Only {0} pieces of {1} are left.         | Only 4711 pieces of 42 are left.
			Only {left} of {sku} are left.           | Only 42 of A-100 are left.
			{orderId} and {customerId} do not match. | 4711 and 42 do not match.
			{next} by {email} of {kind}, {0}         | 2026-12-24 by ann@example.com of NEW, 4711
			Nothing is left.                         | Nothing is left.
			""")
	void showsDifferentSampleValues(String message, String shown) {
		this.runner.withPropertyValues(OUT_OF_STOCK + "message=" + message).run((context) -> {
			PublicCode code = codes(context).find("OUT_OF_STOCK", Locale.ENGLISH);
			assertThat(code.message()).isEqualTo(shown);
			assertThat(code.bodies().values()).allMatch((body) -> body.contains("\"" + shown + "\""));
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			NOT_FOUND        | 404 | Die angeforderte Ressource existiert nicht.
			VALIDATION_ERROR | 422 | 2 Felder sind ungültig.
			LOCKED           | 409 | Gesperrt.
			GONE             | 418 | Die angeforderte Ressource existiert nicht mehr.
			OUT_OF_STOCK     | 409 | Die Anfrage widerspricht dem aktuellen Zustand der Ressource.
			""")
	void showsTextsOfRealAnswers(String name, int status, String message) {
		this.runner
			.withPropertyValues("error-contract.errors.LOCKED.status=409",
					"error-contract.errors.LOCKED.message=Gesperrt.", "error-contract.errors.GONE.status=418")
			.run((context) -> {
				PublicCode code = codes(context).find(name, Locale.GERMAN);
				assertThat(code.message()).isEqualTo(message);
				assertThat(code.status()).isEqualTo(status);
				assertThat(code.bodies().values()).allMatch((body) -> body.contains("\"" + message + "\""));
			});
	}

	@Test
	void countsFieldsInConfiguredText() {
		this.runner.withPropertyValues("error-contract.errors.VALIDATION_ERROR.message={0} mistakes.")
			.run((context) -> assertThat(codes(context).find("VALIDATION_ERROR", Locale.ENGLISH).message())
				.isEqualTo("2 mistakes."));
	}

	private static PublicCodes codes(ApplicationContext context) {
		return new PublicCodes(context.getBean(ErrorCatalog.class), context.getBean(ErrorPipeline.class),
				WireNames.DEFAULT, null);
	}

	public static class OutOfStockException extends RuntimeException {

		public LocalDate getNext() {
			return LocalDate.EPOCH;
		}

		public Kind kind() {
			return Kind.OLD;
		}

	}

	public enum Kind {

		NEW, OLD

	}

}
