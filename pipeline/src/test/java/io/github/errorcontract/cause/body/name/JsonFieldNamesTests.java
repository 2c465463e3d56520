package io.github.errorcontract.cause.body.name;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.gson.FieldNamingPolicy;
import com.google.gson.GsonBuilder;
import com.google.gson.annotations.SerializedName;
import io.github.errorcontract.cause.input.FieldNames;
import io.github.errorcontract.fixture.HidingClassLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonPOJOBuilder;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.GsonHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("removal")
class JsonFieldNamesTests {

	private static final JsonMapper SNAKE = JsonMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.build();

	private static final com.fasterxml.jackson.databind.ObjectMapper SNAKE_2 = new com.fasterxml.jackson.databind.ObjectMapper()
		.setPropertyNamingStrategy(com.fasterxml.jackson.databind.PropertyNamingStrategies.SNAKE_CASE);

	private static final Customer CUSTOMER = new Customer("", "", new Address("", new Place(1)),
			List.of(line(), line()), Map.of("x.y", line()), Set.of(line()), new Line[] { line() }, Optional.of(line()),
			new Special(""), new Sku(""), List.of(List.of(line())));

	@ParameterizedTest
	@MethodSource("jackson")
	void namesFieldAsJacksonDoes(Object converter) {
		assertThat(Stream
			.of("firstName", "lastName", "homeAddress.zipCode", "lineItems[1].unitPrice", "byName[x.y].unitPrice",
					"unordered[].unitPrice", "array[0].unitPrice", "optional.unitPrice", "shape.extraField",
					"nested[0][0].unitPrice", "homeAddress", "lineItems[1]", "stockUnit.value",
					"homeAddress.geoPlace.xPos", "homeAddress.geoPlace")
			.map((path) -> names(converter).path(path, CUSTOMER))).containsExactly("first_name", "surname",
					"home_address.zip_code", "line_items[1].unit_price", "by_name[x.y].unit_price",
					"unordered[].unit_price", "array[0].unit_price", "optional.unit_price", "shape.extra_field",
					"nested[0][0].unit_price", "home_address", "line_items[1]", "stock_unit", "home_address.geo_x_pos",
					"home_address.geo_place");
	}

	static Stream<Object> jackson() {
		return Stream.of(new JacksonJsonHttpMessageConverter(SNAKE), new MappingJackson2HttpMessageConverter(SNAKE_2));
	}

	@ParameterizedTest
	@MethodSource("jackson")
	void namesFieldThatIsOnlyReadOrOnlyWritten(Object converter) {
		assertThat(Stream.of("passPhrase", "madeAt", "openPart", "openPart.unitPrice")
			.map((path) -> names(converter).path(path, new Product())))
			.containsExactly("pass_phrase", "made_at", "open_part", "open_part.unitPrice");
	}

	@ParameterizedTest
	@MethodSource("jackson")
	void namesFieldAsItIsRead(Object converter) {
		assertThat(names(converter).path("stock", new Shelf())).isEqualTo("in");
		assertThat(names(converter).path("label.code", new Shelf())).isEqualTo("label");
	}

	@ParameterizedTest
	@MethodSource("jackson")
	void followsKeyOfMap(Object converter) {
		Map<String, Shape> shapes = new LinkedHashMap<>();
		shapes.put("a", new Plain(1));
		shapes.put("b", new Special(""));
		assertThat(names(converter).path("byKey[b].extraField", new Shapes(shapes))).isEqualTo("by_key[b].extra_field");
		assertThat(names(converter).path("byKey[a].extraField", new Shapes(shapes))).isEqualTo("by_key[a].plain");
		assertThat(names(converter).path("byKey[c].extraField", new Shapes(shapes))).isEqualTo("by_key[c].extraField");
	}

	@ParameterizedTest
	@MethodSource("jackson")
	void readsNoValueOfFieldThatIsTheLast(Object converter) {
		assertThat(names(converter).path("brokenPart", new Broken())).isEqualTo("broken_part");
	}

	@Test
	void keepsIndexThatHasNoEnd() {
		assertThat(names(new JacksonJsonHttpMessageConverter(SNAKE)).path("lineItems[0", CUSTOMER))
			.isEqualTo("line_items[0");
	}

	@Test
	void namesFieldAsGsonDoes() {
		FieldNames names = names(new GsonHttpMessageConverter(
				new GsonBuilder().setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES).create()));
		assertThat(names.path("lineItems[0].unitPrice", new Basket(List.of(new Item(1)))))
			.isEqualTo("lines[0].unit_price");
	}

	@ParameterizedTest
	@CsvSource({ "nosuch", "nosuch.firstName", "lineItems[7].unitPrice", "lineItems[x].unitPrice", "lineItems[", "''" })
	void keepsPathThatItCannotFollow(String path) {
		assertThat(names(new JacksonJsonHttpMessageConverter(SNAKE)).path(path, CUSTOMER)).isIn(path,
				path.replace("lineItems", "line_items"));
	}

	@Test
	void keepsNamesOfOtherLibraries() {
		assertThat(names(new StringHttpMessageConverter()).path("firstName", CUSTOMER)).isEqualTo("firstName");
		assertThat(names(null).path("firstName", CUSTOMER)).isEqualTo("firstName");
		assertThat(new JsonFieldNames(List.of()).path("firstName", CUSTOMER)).isEqualTo("firstName");
		assertThat(names(new JacksonJsonHttpMessageConverter(SNAKE)).path("firstName", null)).isEqualTo("firstName");
	}

	@Test
	void namesFieldOfClassWithBuilder() {
		assertThat(names(new JacksonJsonHttpMessageConverter(JsonMapper.shared())).path("firstName", new Built("")))
			.isEqualTo("given");
	}

	@Test
	void survivesGetterThatThrows() {
		assertThat(names(new JacksonJsonHttpMessageConverter(SNAKE)).path("brokenPart.unitPrice", new Broken()))
			.isEqualTo("brokenPart.unitPrice");
	}

	@ParameterizedTest
	@CsvSource({ "com.google.gson.", "com.fasterxml.jackson.databind.", "tools.jackson.databind." })
	void loadsNoLibraryThatIsAbsent(String hidden) throws ReflectiveOperationException {
		ClassLoader bare = new HidingClassLoader(hidden);
		Object names = bare.loadClass(JsonFieldNames.class.getName()).getConstructor(List.class).newInstance(List.of());
		assertThat(names.getClass().getMethod("path", String.class, Object.class).invoke(names, "firstName", CUSTOMER))
			.isEqualTo("firstName");
	}

	private static FieldNames names(Object converter) {
		return new JsonFieldNames(List.of((type) -> converter));
	}

	private static Line line() {
		return new Line(1);
	}

	record Customer(String firstName, @JsonProperty("surname") String lastName, Address homeAddress,
			List<Line> lineItems, Map<String, Line> byName, Set<Line> unordered, Line[] array, Optional<Line> optional,
			Shape shape, Sku stockUnit, List<List<Line>> nested) {
	}

	record Address(String zipCode, @JsonUnwrapped(prefix = "geo_") Place geoPlace) {
	}

	record Place(@JsonProperty("x_pos") int xPos) {
	}

	record Line(int unitPrice) {
	}

	record Sku(@JsonValue String value) {
	}

	interface Shape {

	}

	record Special(String extraField) implements Shape {
	}

	record Basket(@SerializedName("lines") List<Item> lineItems) {
	}

	record Item(int unitPrice) {
	}

	record Shapes(Map<String, Shape> byKey) {
	}

	record Plain(@JsonProperty("plain") int extraField) implements Shape {
	}

	public static class Shelf {

		private int stock;

		private Label label = new Label("");

		public Label getLabel() {
			return this.label;
		}

		public void setLabel(Label label) {
			this.label = label;
		}

		@JsonProperty("out")
		public int getStock() {
			return this.stock;
		}

		@JsonProperty("in")
		public void setStock(int stock) {
			this.stock = stock;
		}

	}

	public static class Label {

		private final String code;

		@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
		Label(String code) {
			this.code = code;
		}

		@JsonValue
		public String getCode() {
			return this.code;
		}

	}

	public static class Product {

		public Line openPart = line();

		private String passPhrase;

		@JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
		public String getPassPhrase() {
			return this.passPhrase;
		}

		public void setPassPhrase(String passPhrase) {
			this.passPhrase = passPhrase;
		}

		@JsonProperty(access = JsonProperty.Access.READ_ONLY)
		public String getMadeAt() {
			return "";
		}

	}

	public static class Broken {

		public Line getBrokenPart() {
			throw new IllegalStateException();
		}

	}

	@JsonDeserialize(builder = Built.Builder.class)
	public static class Built {

		private final String firstName;

		Built(String firstName) {
			this.firstName = firstName;
		}

		@JsonProperty("given")
		public String getFirstName() {
			return this.firstName;
		}

		@JsonPOJOBuilder(withPrefix = "")
		public static class Builder {

			private String name;

			public Builder given(String given) {
				this.name = given;
				return this;
			}

			public Built build() {
				return new Built(this.name);
			}

		}

	}

}
