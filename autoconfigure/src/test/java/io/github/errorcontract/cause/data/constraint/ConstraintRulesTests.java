package io.github.errorcontract.cause.data.constraint;

import java.util.Map;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.StandardError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ConstraintRulesTests {

	private static final ConstraintRule RULE = new ConstraintRule("EMAIL_TAKEN", "email", "Taken.");

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			uk_customer_email        | UK_CUSTOMER_EMAIL
			uk_customer_email        | PUBLIC.UK_CUSTOMER_EMAIL INDEX PUBLIC.UK_CUSTOMER_EMAIL_INDEX_5
			uk_customer_email        | "PUBLIC"."uk_customer_email"
			uk_customer_email        | shop.customer.`uk_customer_email`
			shop.UK_CUSTOMER_EMAIL   | uk_customer_email
			"shop"."uk customer"     | `uk customer`
			ukcustomeremail          | uk_customer_email
			uk-customer-email        | UK_CUSTOMER_EMAIL
			ck_stock                 | ck_stock: STOCK >= 0
			""")
	void findsNameWhateverCaseSchemaAndQuotes(String configured, String name) {
		assertThat(new ConstraintRules(Map.of(configured, RULE)).find(name)).isEqualTo(RULE);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '~',
			value = { "uk_customer_emails", "uk_customer", "customer_email", "''", "uk_customer_email.other" })
	void findsNoOtherName(String name) {
		assertThat(new ConstraintRules(Map.of("uk_customer_email", RULE)).find(name)).isNull();
	}

	@Test
	void tellsNamesApartThatDifferInSeparators() {
		ConstraintRule other = new ConstraintRule("OTHER", null, null);
		ConstraintRules rules = new ConstraintRules(Map.of("uk_ab", RULE, "uk_a_b", other));
		assertThat(rules.find("UK_AB")).isEqualTo(RULE);
		assertThat(rules.find("UK_A_B")).isEqualTo(other);
	}

	@Test
	void givesCodeOfServiceTheStatusOfViolation() {
		ApiError error = RULE.apply(StandardError.DUPLICATE_RESOURCE);
		assertThat(error).hasToString("409 EMAIL_TAKEN");
		assertThat(error.field()).isEqualTo("email");
		assertThat(error.message()).isEqualTo("Taken.");
	}

	@Test
	void givesBuiltInCodeItsOwnStatus() {
		assertThat(new ConstraintRule("GONE", null, null).apply(StandardError.REFERENCE_CONFLICT))
			.hasToString("410 GONE");
	}

	@Test
	void keepsCodeOfViolationWithoutOne() {
		ApiError error = new ConstraintRule(null, "sku", null).apply(StandardError.REFERENCE_CONFLICT);
		assertThat(error).hasToString("409 REFERENCE_CONFLICT");
		assertThat(error.field()).isEqualTo("sku");
	}

}
