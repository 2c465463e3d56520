package io.github.errorcontract.cause.body;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.errorcontract.ApiError;
import io.github.errorcontract.fixture.JsonBody;
import io.github.errorcontract.fixture.MappedFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.ResolvableType;

import static org.assertj.core.api.Assertions.assertThat;

class JacksonFailuresTests {

	private final JsonBody json = new JsonBody(JsonMapper.builder().build());

	private final JsonBody strict = new JsonBody(JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES,
				DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
				DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
		.build());

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"qty":99999999999}                  | qty
			{"qty":1e400}                        | qty
			{"qty":"many"}                       | qty
			{"qty":[]}                           | qty
			{"qty":{}}                           | qty
			{"qty":true}                         | qty
			{"date":"2026-13-01"}                | date
			{"date":{}}                          | date
			{"instant":"yesterday"}              | instant
			{"instant":true}                     | instant
			{"uuid":"zzz"}                       | uuid
			{"amount":"x"}                       | amount
			{"uri":"::: bad"}                    | uri
			{"currency":"XXXX"}                  | currency
			{"optional":"x"}                     | optional
			{"bytes":"%%%"}                      | bytes
			{"character":"abc"}                  | character
			{"ints":[1,"x"]}                     | ints[1]
			{"lines":{}}                         | lines
			{"lines":[{"sku":"a"},{"sku":[]}]}   | lines[1].sku
			{"lines":[{"sku":"a"},5]}            | lines[1]
			{"prices":{"EUR":{"qty":"x"}}}       | prices[EUR].qty
			{"prices":[]}                        | prices
			{"limits":{"x":1}}                   | limits
			{"period":{"months":-1}}             | period
			{"bean":{"age":-1}}                  | bean.age
			{"bean":{"age":"x"}}                 | bean.age
			{"animal":{"kind":"cow"}}            | animal.kind
			{"animal":{"kind":"dog","age":"x"}}  | animal.age
			{"wrapped":{"cow":{}}}               | wrapped
			{"wrapped":{}}                       | wrapped
			{"deduced":{"moo":1}}                | deduced
			[]                                   |
			5                                    |
			"text"                               |
			""")
	void answersValueOfWrongTypeWithInvalidValue(String body, String field) {
		assertError(this.json.failure(Order.class, body), "INVALID_VALUE", field, "A value is invalid.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"total":null}                       | total
			{"total":""}                         | total
			{"ints":[1,null]}                    | ints[1]
			{"bean":{"name":null}}               | bean.name
			{"required":{}}                      | required.name
			{"requireds":[{}]}                   | requireds[0].name
			{"animal":{}}                        | animal.kind
			{"animal":{"kind":null}}             | animal.kind
			{"vehicle":{}}                       | vehicle.@type
			""")
	void answersAbsentValueWithMissingValue(String body, String field) {
		assertError(this.json.failure(Order.class, body), "MISSING_VALUE", field, "A required value is missing.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{}                                   | name
			{"name":null,"total":1}              | name
			{"name":"a"}                         | total
			{"name":"a","total":null}            | total
			""")
	void answersAbsentCreatorPropertyWithMissingValue(String body, String field) {
		assertError(this.strict.failure(Strict.class, body), "MISSING_VALUE", field, "A required value is missing.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"name":"a","total":1,"colour":5}    | colour
			{"name":"a","total":1,"secret":5}    | secret
			""")
	void answersPropertyThatIsRefusedWithUnknownField(String body, String field) {
		assertError(this.strict.failure(Strict.class, body), "UNKNOWN_FIELD", field,
				"The request body contains an unknown field.");
	}

	@Test
	void cutsNameThatClientChose() {
		String name = "n".repeat(127) + "\uD83D\uDE00";
		ApiError error = error(this.strict.failure(Strict.class, "{\"name\":\"a\",\"total\":1,\"" + name + "\":5}"));
		assertThat(error.field()).isEqualTo("n".repeat(127));
	}

	@Test
	void cutsDeepPath() {
		String body = "{\"next\":".repeat(400) + "{\"value\":\"x\"}" + "}".repeat(400);
		assertThat(error(this.json.failure(Node.class, body)).field()).hasSize(128).startsWith("next.next.");
	}

	@Test
	void countsElementsOfRootArray() {
		Exception failure = this.json
			.failure(ResolvableType.forClassWithGenerics(List.class, JsonBody.Line.class).getType(), "[{\"sku\":[]}]");
		assertThat(error(failure).field()).isEqualTo("[0].sku");
	}

	@Test
	void answersTypeIdOfRootWithoutPath() {
		assertThat(error(this.json.failure(Animal.class, "{}")).field()).isEqualTo("kind");
	}

	private static void assertError(Throwable failure, String code, String field, String message) {
		ApiError error = error(failure);
		assertThat(error.status()).isEqualTo(400);
		assertThat(error.code()).isEqualTo(code);
		assertThat(error.field()).isEqualTo(field);
		assertThat(error.message()).isEqualTo(message);
	}

	private static ApiError error(Throwable failure) {
		return MappedFailure.error(new BodyFailures(), failure);
	}

	static class Order {

		public Integer qty;

		public int total;

		public LocalDate date;

		public Instant instant;

		public UUID uuid;

		public BigDecimal amount;

		public URI uri;

		public Currency currency;

		public Optional<Integer> optional;

		public byte[] bytes;

		public char character;

		public int[] ints;

		public List<JsonBody.Line> lines;

		public Map<String, JsonBody.Line> prices;

		public Map<Integer, Integer> limits;

		public Set<String> tags;

		public Period period;

		public Bean bean;

		public Required required;

		public List<Required> requireds;

		public Animal animal;

		public Vehicle vehicle;

		public Wrapped wrapped;

		public Deduced deduced;

	}

	record Period(int months) {

		Period {
			if (months < 0) {
				throw new IllegalArgumentException("com.acme");
			}
		}

	}

	public static class Bean {

		public void setAge(int age) {
			if (age < 0) {
				throw new IllegalArgumentException("com.acme");
			}
		}

		@JsonSetter(nulls = Nulls.FAIL)
		public void setName(String name) {
		}

	}

	record Required(@JsonProperty(required = true) String name) {
	}

	@JsonIgnoreProperties("secret")
	record Strict(String name, int total) {
	}

	static class Node {

		public Node next;

		public int value;

	}

	@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
	@JsonSubTypes(@JsonSubTypes.Type(value = Dog.class, name = "dog"))
	interface Animal {

	}

	record Dog(Integer age) implements Animal {
	}

	@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
	@JsonSubTypes(@JsonSubTypes.Type(value = Car.class, name = "car"))
	interface Vehicle {

	}

	record Car(Integer doors) implements Vehicle {
	}

	@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
	@JsonSubTypes(@JsonSubTypes.Type(value = WrappedDog.class, name = "dog"))
	interface Wrapped {

	}

	record WrappedDog(Integer age) implements Wrapped {
	}

	@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
	@JsonSubTypes({ @JsonSubTypes.Type(Barking.class), @JsonSubTypes.Type(Meowing.class) })
	interface Deduced {

	}

	record Barking(Integer bark) implements Deduced {
	}

	record Meowing(Integer meow) implements Deduced {
	}

}
