package io.github.errorcontract.documentation;

import java.time.LocalDate;
import java.util.Locale;

import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.format.WireNames;
import io.github.errorcontract.pipeline.ErrorPipeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

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
			PublicCode code = new PublicCodes(context.getBean(ErrorCatalog.class), context.getBean(ErrorPipeline.class),
					WireNames.DEFAULT, null)
				.find("OUT_OF_STOCK", Locale.ENGLISH);
			assertThat(code.message()).isEqualTo(shown);
			assertThat(code.bodies().values()).allMatch((body) -> body.contains("\"" + shown + "\""));
		});
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
