package io.github.errorcontract.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.springframework.core.MethodParameter;
import org.springframework.util.ReflectionUtils;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.MatrixVariable;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class ValidationController {

	private static final MethodParameter BODY_OF_QUIET = new MethodParameter(
			Objects.requireNonNull(
					ReflectionUtils.findMethod(ValidationController.class, "quiet", Quiet.class, BindingResult.class)),
			0);

	private final Warehouse warehouse;

	private final Validator validator;

	ValidationController(Warehouse warehouse, Validator validator) {
		this.warehouse = warehouse;
		this.validator = validator;
	}

	@PostMapping("/customers")
	Customer customer(@Valid @RequestBody Customer customer) {
		return customer;
	}

	@PostMapping("/stays")
	Stay stay(@Valid @RequestBody Stay stay) {
		return stay;
	}

	@PostMapping("/lines")
	List<Line> lines(@RequestBody List<@Valid Line> lines) {
		return lines;
	}

	@PostMapping("/tags")
	List<String> tags(@RequestBody List<@NotBlank String> tags) {
		return tags;
	}

	@PostMapping("/filter")
	Filter filter(@Valid @ModelAttribute Filter filter) {
		return filter;
	}

	@PostMapping("/form")
	Form form(@Valid @ModelAttribute Form form) {
		return form;
	}

	@GetMapping("/search")
	Form search(@Valid Form form) {
		return form;
	}

	@GetMapping("/page")
	int page(@RequestParam @Min(1) int page, @RequestParam(defaultValue = "10") @Max(100) int size) {
		return page;
	}

	@GetMapping("/orders/{id}")
	int order(@PathVariable @Min(1) int id, @RequestHeader("X-Tenant") @Pattern(regexp = "[a-z]+") String tenant,
			@CookieValue("cart") @Size(min = 2) String cart) {
		return id;
	}

	@GetMapping("/cars/{car}")
	int wheels(@PathVariable String car, @MatrixVariable @Max(18) int wheels) {
		return wheels;
	}

	@PostMapping("/parts/two")
	Line parts(@RequestPart("first") Line first, @RequestPart Line second) {
		return second;
	}

	@PostMapping(path = "/parts", consumes = "multipart/form-data")
	Line part(@Valid @RequestPart("line") Line line) {
		return line;
	}

	@PostMapping("/files")
	int files(@RequestParam("file") @Size(min = 2) List<MultipartFile> files) {
		return files.size();
	}

	@PostMapping("/quiet")
	void quiet(@Valid @RequestBody Quiet quiet, BindingResult result) throws MethodArgumentNotValidException {
		result.rejectValue("given", "given.tooLate", "");
		throw new MethodArgumentNotValidException(BODY_OF_QUIET, result);
	}

	@GetMapping("/quiet")
	int quiet(@RequestParam @Min(value = 1, message = "") int page) {
		return page;
	}

	@GetMapping("/returned")
	@Size(max = 3, message = FailureCase.MARKER)
	String returned() {
		return "long " + FailureCase.MARKER;
	}

	@GetMapping("/service")
	int reserve(@RequestParam String sku, @RequestParam int quantity) {
		return this.warehouse.reserve(new Line(sku, 1), quantity);
	}

	@GetMapping("/service/returned")
	String label() {
		return this.warehouse.label();
	}

	@GetMapping("/by-hand")
	void byHand() {
		throw new ConstraintViolationException(FailureCase.MARKER, this.validator.validate(new Line("", 0)));
	}

	@GetMapping("/by-hand/nothing")
	void byHandWithoutViolations() {
		throw new ConstraintViolationException(FailureCase.MARKER, Set.of());
	}

	@GetMapping("/by-hand/binding")
	void byHandBinding() throws BindException {
		BindException failure = new BindException(new Line("a", 1), "line");
		failure.rejectValue("sku", "sku.unknown", "is unknown");
		throw failure;
	}

	record Customer(@NotBlank String name, @Email String email, @Valid @NotNull Address address,
			@NotEmpty List<@Valid Line> lines, Map<String, @Min(1) Integer> stock, @Valid Map<String, Line> byName) {
	}

	record Address(@NotBlank @Size(min = 2, max = 30) String city) {
	}

	record Line(@NotBlank String sku, @Min(1) Integer qty) {
	}

	@Ordered
	record Stay(Integer from, Integer to, @NotNull String guest) {
	}

	record Quiet(@NotNull(message = "") String empty, @NotBlank(message = " ") String blank, String given) {
	}

	record Filter(Integer age, @NotBlank String name) {
	}

	public static class Form {

		@NotBlank
		private String name;

		private Integer age;

		private Color color;

		private List<@Min(1) Integer> ids;

		public String getName() {
			return this.name;
		}

		public void setName(String name) {
			this.name = name;
		}

		public Integer getAge() {
			return this.age;
		}

		public void setAge(Integer age) {
			this.age = age;
		}

		public Color getColor() {
			return this.color;
		}

		public void setColor(Color color) {
			this.color = color;
		}

		public List<Integer> getIds() {
			return this.ids;
		}

		public void setIds(List<Integer> ids) {
			this.ids = ids;
		}

	}

	enum Color {

		RED, GREEN

	}

	@Validated
	static class Warehouse {

		int reserve(@Valid Line line, @Max(9) int quantity) {
			return quantity;
		}

		@Size(max = 3)
		String label() {
			return FailureCase.MARKER;
		}

	}

	@Target(ElementType.TYPE)
	@Retention(RetentionPolicy.RUNTIME)
	@Constraint(validatedBy = OrderedValidator.class)
	@interface Ordered {

		String message() default "must end after it began";

		Class<?>[] groups() default {};

		Class<? extends Payload>[] payload() default {};

	}

	static class OrderedValidator implements ConstraintValidator<Ordered, Stay> {

		@Override
		public boolean isValid(Stay stay, ConstraintValidatorContext context) {
			return stay.from() == null || stay.to() == null || stay.from() < stay.to();
		}

	}

}
