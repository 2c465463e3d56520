package io.github.errorcontract.acceptance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.errorcontract.acceptance.ParameterController.Color;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class BodyController {

	@PostMapping("/quantity")
	Quantity quantity(@RequestBody Quantity body) {
		return body;
	}

	@PostMapping("/order")
	Order order(@RequestBody Order body) {
		return body;
	}

	@PostMapping("/lines")
	List<Line> lines(@RequestBody List<Line> body) {
		return body;
	}

	@PostMapping("/stock")
	Map<String, Integer> stock(@RequestBody Map<String, Integer> body) {
		return body;
	}

	@PostMapping("/named")
	Named named(@RequestBody Named body) {
		return body;
	}

	@PostMapping("/shape")
	Shape shape(@RequestBody Shape body) {
		return body;
	}

	@PostMapping("/drawing")
	Drawing drawing(@RequestBody Drawing body) {
		return body;
	}

	@PostMapping("/text")
	String text(@RequestBody String body) {
		return body;
	}

	record Quantity(int qty) {
	}

	record Order(Color color, LocalDate due, Instant at, UUID id, BigDecimal price, Boolean gift, Address address,
			List<Line> lines, List<Color> colors, Map<String, Integer> stock, Amount amount) {
	}

	record Address(String city, Integer zip) {
	}

	record Line(String sku, Integer qty) {
	}

	record Named(@JsonProperty(required = true) String name, Nested nested) {
	}

	record Nested(@JsonProperty(required = true) Integer depth) {
	}

	record Drawing(List<Shape> shapes) {
	}

	record Amount(int cents) {
		Amount {
			if (cents < 0) {
				throw new IllegalArgumentException(FailureCase.MARKER);
			}
		}
	}

	@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
	@JsonSubTypes({ @JsonSubTypes.Type(value = Circle.class, name = "circle"),
			@JsonSubTypes.Type(value = Square.class, name = "square") })
	interface Shape {

	}

	record Circle(Integer radius) implements Shape {
	}

	record Square(Integer side) implements Shape {
	}

}
