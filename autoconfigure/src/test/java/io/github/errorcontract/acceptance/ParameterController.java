package io.github.errorcontract.acceptance;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.MatrixVariable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class ParameterController {

	@RequestMapping(path = "/page", method = { RequestMethod.GET, RequestMethod.POST })
	int page(@RequestParam("page-no") int page) {
		return page;
	}

	@GetMapping("/number")
	Integer number(@RequestParam Integer n) {
		return n;
	}

	@GetMapping("/long")
	long id(@RequestParam long id) {
		return id;
	}

	@GetMapping("/byte")
	byte single(@RequestParam byte b) {
		return b;
	}

	@GetMapping("/decimal")
	BigDecimal decimal(@RequestParam BigDecimal d) {
		return d;
	}

	@GetMapping("/uuid")
	UUID uuid(@RequestParam UUID id) {
		return id;
	}

	@GetMapping("/date")
	LocalDate date(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on) {
		return on;
	}

	@GetMapping("/instant")
	Instant instant(@RequestParam Instant at) {
		return at;
	}

	@GetMapping("/duration")
	Duration duration(@RequestParam Duration d) {
		return d;
	}

	@GetMapping("/zone")
	ZoneId zone(@RequestParam ZoneId z) {
		return z;
	}

	@GetMapping("/ids")
	List<Integer> ids(@RequestParam List<Integer> ids) {
		return ids;
	}

	@GetMapping("/optional")
	int optional(@RequestParam Optional<Integer> n) {
		return n.orElse(0);
	}

	@GetMapping("/color")
	Color color(@RequestParam Color color) {
		return color;
	}

	@GetMapping("/colors")
	List<Color> colors(@RequestParam List<Color> c) {
		return c;
	}

	@GetMapping("/flag")
	boolean flag(@RequestParam boolean on) {
		return on;
	}

	@GetMapping("/tenant")
	int tenant(@RequestHeader("X-Tenant") int tenant) {
		return tenant;
	}

	@GetMapping("/if-since")
	Instant since(@RequestHeader("X-Since") Instant since) {
		return since;
	}

	@GetMapping("/cookie")
	int cookie(@CookieValue("cart") int cart) {
		return cart;
	}

	@GetMapping("/orders/{id}")
	int order(@PathVariable int id) {
		return id;
	}

	@GetMapping("/orders/by-color/{color}")
	Color order(@PathVariable Color color) {
		return color;
	}

	@GetMapping("/orders/by-uuid/{uuid}")
	UUID order(@PathVariable UUID uuid) {
		return uuid;
	}

	@GetMapping("/matrix/{vehicle}")
	int wheels(@PathVariable String vehicle, @MatrixVariable int wheels) {
		return wheels;
	}

	@PostMapping("/part")
	long file(@RequestPart MultipartFile file) {
		return file.getSize();
	}

	@PostMapping("/part/json")
	String order(@RequestPart BodyController.Quantity order) {
		return order.toString();
	}

	@PostMapping("/part/number")
	int part(@RequestParam("number") int number) {
		return number;
	}

	@GetMapping(path = "/version", params = "v=1")
	int version() {
		return 1;
	}

	enum Color {

		RED, GREEN

	}

}
