package io.github.errorcontract.cause.data.constraint;

import java.util.List;
import java.util.Map;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.language.ShippedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ConstraintRulesTests {

	private static final ConstraintRule RULE = new ConstraintRule(
			ShippedType.of("EMAIL_TAKEN", 409, BuiltInError.CONFLICT), "email", "Taken.");

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
		ConstraintRule other = new ConstraintRule(BuiltInError.GONE, null, null);
		ConstraintRules rules = new ConstraintRules(Map.of("uk_ab", RULE, "uk_a_b", other));
		assertThat(rules.find("UK_AB")).isEqualTo(RULE);
		assertThat(rules.find("UK_A_B")).isEqualTo(other);
	}

	@Test
	void tellsWhetherAnythingIsConfigured() {
		assertThat(ConstraintRules.NONE.isEmpty()).isTrue();
		assertThat(new ConstraintRules(Map.of()).isEmpty()).isTrue();
		assertThat(new ConstraintRules(Map.of("uk_a", RULE)).isEmpty()).isFalse();
	}

	@Test
	void saysWhatIsConfigured() {
		ApiError error = RULE.apply(BuiltInError.DUPLICATE_RESOURCE);
		assertThat(error).hasToString("409 EMAIL_TAKEN");
		assertThat(error.field()).isEqualTo("email");
		assertThat(error.message()).isEqualTo("Taken.");
	}

	@Test
	void givesCodeWithoutTextThatOfViolation() {
		ErrorType type = ShippedType.of("SKU_TAKEN", 422, BuiltInError.UNPROCESSABLE_CONTENT);
		ApiError error = new ConstraintRule(type, null, null).apply(BuiltInError.DUPLICATE_RESOURCE);
		assertThat(error).hasToString("422 SKU_TAKEN");
		assertThat(error.message()).isEqualTo(BuiltInError.DUPLICATE_RESOURCE.message());
	}

	@ParameterizedTest
	@MethodSource
	void keepsTypeWithTextOfItsOwn(ErrorType type) {
		ApiError error = new ConstraintRule(type, null, null).apply(BuiltInError.REFERENCE_CONFLICT);
		assertThat(error).hasToString(type.status() + " " + type.code());
		assertThat(error.message()).isEqualTo(type.message());
	}

	static List<ErrorType> keepsTypeWithTextOfItsOwn() {
		return List.of(BuiltInError.GONE, ErrorType.of("SKU_TAKEN", 423, "Taken."));
	}

	@Test
	void keepsCodeOfViolationWithoutOne() {
		ApiError error = new ConstraintRule(null, "sku", null).apply(BuiltInError.REFERENCE_CONFLICT);
		assertThat(error).hasToString("409 REFERENCE_CONFLICT");
		assertThat(error.field()).isEqualTo("sku");
	}

}
