package io.github.errorcontract.cause.body;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.fixture.HidingClassLoader;
import io.github.errorcontract.fixture.MappedFailure;
import io.github.errorcontract.resolver.CauseMappers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.GsonHttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.mock.http.MockHttpInputMessage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Bodies that Jackson 2 and Gson cannot read.
 */
@SuppressWarnings("removal")
class OtherLibrariesTests {

	private final HttpMessageConverter<Object> jackson = new MappingJackson2HttpMessageConverter(new ObjectMapper()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES));

	private final HttpMessageConverter<Object> gson = new GsonHttpMessageConverter(new Gson());

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"qty":"many"}                        | 400 INVALID_VALUE  | qty
			{"qty":99999999999}                   | 400 INVALID_VALUE  | qty
			{"qty":[]}                            | 400 INVALID_VALUE  | qty
			{"lines":[{"sku":"a"},{"sku":[]}]}    | 400 INVALID_VALUE  | lines[1].sku
			{"prices":{"EUR":{"sku":{}}}}         | 400 INVALID_VALUE  | prices[EUR].sku
			{"animal":{"kind":"cow"}}             | 400 INVALID_VALUE  | animal.kind
			{"animal":{}}                         | 400 MISSING_VALUE  | animal.kind
			{"count":null}                        | 400 MISSING_VALUE  | count
			{"needed":null}                       | 400 MISSING_VALUE  | needed
			{"other":1}                           | 400 UNKNOWN_FIELD  | other
			{"lines":[{"other":1}]}               | 400 UNKNOWN_FIELD  | lines[0].other
			[]                                    | 400 INVALID_VALUE  |
			{"qty":                               | 400 MALFORMED_BODY |
			{"lines":[{"sku":tru}]}               | 400 MALFORMED_BODY |
			nonsense                              | 400 MALFORMED_BODY |
			``                                    | 400 MALFORMED_BODY |
			""")
	void answersWhatJackson2CannotRead(String body, String expected, String field) {
		ApiError error = error(this.jackson, body);
		assertThat(error).hasToString(expected);
		assertThat(error.field()).isEqualTo(field);
	}

	@Test
	void listsValuesAsJackson2ReadsThem() {
		ApiError error = error(this.jackson, "{\"color\":\"BLUE\"}");
		assertThat(error.field()).isEqualTo("color");
		assertThat(error.message()).isEqualTo("Allowed values: red, GREEN.");
	}

	@Test
	void listsBothValuesOfBooleanThatJackson2CannotRead() {
		ApiError error = error(this.jackson, "{\"open\":\"perhaps\"}");
		assertThat(error.field()).isEqualTo("open");
		assertThat(error.message()).isEqualTo("Allowed values: true, false.");
	}

	@Test
	void blamesServerForTypeThatJackson2CannotHandle() {
		HttpMessageNotReadableException failure = new HttpMessageNotReadableException("s3cr3t",
				com.fasterxml.jackson.databind.exc.InvalidDefinitionException.from(
						(com.fasterxml.jackson.core.JsonParser) null, "s3cr3t",
						(com.fasterxml.jackson.databind.JavaType) null),
				new MockHttpInputMessage(new byte[0]));
		assertThat(MappedFailure.error(new BodyFailures(), failure)).hasToString("500 INTERNAL_ERROR");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"qty":[]}                            | 400 INVALID_VALUE  | qty
			{"lines":[{"sku":"a"},{"sku":[]}]}    | 400 INVALID_VALUE  | lines[1].sku
			{"lines":"x"}                         | 400 INVALID_VALUE  | lines
			{"qty":"many"}                        | 400 INVALID_VALUE  |
			[]                                    | 400 INVALID_VALUE  |
			{"qty":                               | 400 MALFORMED_BODY |
			{"qty":1,,}                           | 400 MALFORMED_BODY |
			""")
	void answersWhatGsonCannotRead(String body, String expected, String field) {
		ApiError error = error(this.gson, Basket.class, body);
		assertThat(error).hasToString(expected);
		assertThat(error.field()).isEqualTo(field);
	}

	@ParameterizedTest
	@CsvSource({ "com.google.gson.", "com.fasterxml.jackson.databind.", "tools.jackson.databind." })
	void answersWithoutLibrary(String hidden) throws ReflectiveOperationException {
		CauseMappers family = (CauseMappers) new HidingClassLoader(hidden).loadClass(BodyFailures.class.getName())
			.getConstructor()
			.newInstance();
		ErrorMapper mapper = family.find(HttpMessageNotReadableException.class);
		assertThat(mapper.map(new HttpMessageNotReadableException("any", new IllegalStateException(),
				new MockHttpInputMessage(new byte[0]))))
			.hasToString("400 MALFORMED_BODY");
	}

	@Test
	void blamesServerForTypeThatGsonCannotHandle() {
		assertThat(error(this.gson, Order.class, "{}")).hasToString("500 INTERNAL_ERROR");
	}

	private static ApiError error(HttpMessageConverter<Object> converter, String body) {
		return error(converter, Order.class, body);
	}

	private static ApiError error(HttpMessageConverter<Object> converter, Class<?> type, String body) {
		MockHttpInputMessage input = new MockHttpInputMessage(body.getBytes(StandardCharsets.UTF_8));
		input.getHeaders().setContentType(MediaType.APPLICATION_JSON);
		try {
			throw new AssertionError("Was read: " + converter.read(type, input));
		}
		catch (Exception ex) {
			ApiError error = MappedFailure.error(new BodyFailures(), ex);
			assertThat(error.message()).doesNotContain("jackson", "gson", "line 1", "java.");
			return error;
		}
	}

	public static class Order {

		public Integer qty;

		public int count;

		public Boolean open;

		public LocalDate date;

		public Color color;

		public List<Line> lines;

		public Map<String, Line> prices;

		public Animal animal;

		@JsonSetter(nulls = Nulls.FAIL)
		public String needed;

	}

	public static class Basket {

		public Integer qty;

		public List<Line> lines;

	}

	public static class Line {

		public String sku;

	}

	public enum Color {

		@JsonProperty("red")
		RED, GREEN

	}

	@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
	@JsonSubTypes(@JsonSubTypes.Type(value = Dog.class, name = "dog"))
	public interface Animal {

	}

	public static class Dog implements Animal {

		public int age;

	}

}
