package io.github.errorcontract.webmvc.cause;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.cause.validation.ValidationFailures;
import io.github.errorcontract.fixture.MappedFailure;
import jakarta.servlet.http.Cookie;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.junit.jupiter.api.Test;

import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Input that Spring MVC has validated or bound, as the family of the pipeline sees it.
 */
class InvalidInputTests {

	private final MockMvc mockMvc = MockMvcBuilders.standaloneSetup(new Orders()).build();

	private boolean includeRejectedValues;

	@Test
	void describesViolationsOfBody() throws Exception {
		ApiError error = error(body("/body", "{\"email\":\"x\",\"lines\":[{\"sku\":\"a\"},{\"sku\":\" \"}]}"));
		assertThat(error.status()).isEqualTo(422);
		assertThat(error.code()).isEqualTo("VALIDATION_ERROR");
		assertThat(details(error)).containsExactlyInAnyOrder(
				"email INVALID_EMAIL body: must be a well-formed email address",
				"lines[1].sku NOT_BLANK body: must not be blank");
	}

	@Test
	void describesViolationOfWholeObject() throws Exception {
		assertThat(details(error(body("/period", "{}"))))
			.containsExactly("ordered ASSERT_TRUE body: must end after its beginning");
	}

	@Test
	void describesElementsOfBody() throws Exception {
		assertThat(details(error(body("/lines", "[{\"sku\":\"a\"},{\"sku\":\"\"}]"))))
			.containsExactly("[1].sku NOT_BLANK body: must not be blank");
		assertThat(details(error(body("/names", "[\"a\",\"\"]"))))
			.containsExactly("[1] NOT_BLANK body: must not be blank");
		assertThat(details(error(body("/lines", "[]"))))
			.containsExactly("null SIZE body: size must be between 1 and 9");
		assertThat(details(error(body("/prices", "{\"EUR\":{\"sku\":\"\"}}"))))
			.containsExactly("[EUR].sku NOT_BLANK body: must not be blank");
	}

	@Test
	void describesParametersByTheNameThatClientUses() throws Exception {
		assertThat(details(error(
				get("/search/0?page-size=999&tags=a&tags=").header("X-Tenant", " ").cookie(new Cookie("session", "")))))
			.containsExactlyInAnyOrder("id MIN path: must be greater than or equal to 1",
					"page-size MAX query: must be less than or equal to 100",
					"tags[1] NOT_BLANK query: must not be blank", "X-Tenant NOT_BLANK header: must not be blank",
					"session NOT_BLANK cookie: must not be blank");
	}

	@Test
	void describesParts() throws Exception {
		MockMultipartFile meta = new MockMultipartFile("meta", "", "application/json",
				"{\"sku\":\"\"}".getBytes(StandardCharsets.UTF_8));
		MockMultipartFile file = new MockMultipartFile("files", new byte[0]);
		assertThat(details(error(multipart("/parts").file(meta).file(file)))).containsExactlyInAnyOrder(
				"meta.sku NOT_BLANK part: must not be blank", "files SIZE part: size must be between 2 and 9");
		assertThat(details(error(multipart("/part").file(meta))))
			.containsExactly("meta.sku NOT_BLANK part: must not be blank");
	}

	@Test
	void tellsFormFromQuery() throws Exception {
		assertThat(details(error(post("/form").param("sku", ""))))
			.containsExactly("sku NOT_BLANK form: must not be blank");
		assertThat(details(error(get("/form?sku=")))).containsExactly("sku NOT_BLANK query: must not be blank");
	}

	@Test
	void describesBindingFailureInOwnWords() throws Exception {
		ApiError error = error(post("/customer").param("status", "OLD").param("age", "x").param("email", "x"));
		assertThat(error.status()).isEqualTo(400);
		assertThat(error.code()).isEqualTo("INVALID_VALUE");
		assertThat(details(error)).containsExactlyInAnyOrder("status INVALID_VALUE form: Allowed values: NEW, PAID.",
				"age INVALID_VALUE form: A value is invalid.",
				"email INVALID_EMAIL form: must be a well-formed email address",
				"name MISSING_VALUE form: A required value is missing.");
	}

	@Test
	void describesComponentsOfRecord() throws Exception {
		assertThat(details(error(get("/page?size=x&status=OLD&sort=")))).containsExactlyInAnyOrder(
				"size INVALID_VALUE query: A value is invalid.",
				"status INVALID_VALUE query: Allowed values: NEW, PAID.", "sort NOT_BLANK query: must not be blank");
		assertThat(details(error(get("/page?sort=a"))))
			.containsExactly("size MISSING_VALUE query: A required value is missing.");
	}

	@Test
	void answersInvalidReturnValueWithInternalError() throws Exception {
		assertThat(error(get("/answer")).code()).isEqualTo("INTERNAL_ERROR");
	}

	@Test
	void showsRejectedValuesOnlyIfAsked() throws Exception {
		RequestBuilder request = body("/body", "{\"email\":\"" + "x".repeat(300) + "\",\"lines\":[]}");
		assertThat(error(request).details()).extracting(ErrorDetail::rejectedValue).containsOnlyNulls();
		this.includeRejectedValues = true;
		assertThat(error(request).details()).extracting(ErrorDetail::rejectedValue).containsExactly("x".repeat(256));
	}

	@Test
	void showsElementAndNotItsContainer() throws Exception {
		this.includeRejectedValues = true;
		assertThat(error(get("/codes?codes=a&codes=abc")).details()).extracting(ErrorDetail::rejectedValue)
			.containsExactly("abc");
		assertThat(error(body("/names", "[\"a\", \" \"]")).details()).extracting(ErrorDetail::rejectedValue)
			.containsExactly(" ");
	}

	@Test
	void cutsNameThatClientChose() throws Exception {
		ApiError error = error(body("/prices", "{\"" + "k".repeat(500) + "\":{\"sku\":\"\"}}"));
		assertThat(error.details()).singleElement().extracting(ErrorDetail::field).asString().hasSize(128);
	}

	private ApiError error(RequestBuilder request) throws Exception {
		return MappedFailure.error(family(), this.mockMvc.perform(request).andReturn().getResolvedException());
	}

	private ValidationFailures family() {
		return new ValidationFailures(
				new ValidationFailures.Settings(Map.of("Email", "INVALID_EMAIL"), this.includeRejectedValues));
	}

	private static RequestBuilder body(String path, String json) {
		return post(path).contentType(MediaType.APPLICATION_JSON).content(json);
	}

	private static List<String> details(ApiError error) {
		return error.details()
			.stream()
			.map((detail) -> detail.field() + " " + detail.code() + " "
					+ ((detail.in() != null) ? detail.in().value() : null) + ": " + detail.message())
			.toList();
	}

	enum Status {

		NEW, PAID

	}

	record Line(@NotBlank String sku) {
	}

	record Order(@Email String email, List<@Valid Line> lines) {
	}

	public static class Period {

		@AssertTrue(message = "must end after its beginning")
		public boolean isOrdered() {
			return false;
		}

	}

	record Page(int size, Status status, @NotBlank String sort) {
	}

	public static class Customer {

		private Status status;

		private int age;

		@Email
		private String email;

		private String name;

		public Status getStatus() {
			return this.status;
		}

		public void setStatus(Status status) {
			this.status = status;
		}

		public int getAge() {
			return this.age;
		}

		public void setAge(int age) {
			this.age = age;
		}

		public String getEmail() {
			return this.email;
		}

		public void setEmail(String email) {
			this.email = email;
		}

		public String getName() {
			return this.name;
		}

		public void setName(String name) {
			this.name = name;
		}

	}

	@RestController
	static class Orders {

		@InitBinder("customer")
		void require(WebDataBinder binder) {
			binder.setRequiredFields("name");
		}

		@PostMapping("/body")
		void body(@Valid @RequestBody Order order) {
		}

		@PostMapping("/period")
		void period(@Valid @RequestBody Period period) {
		}

		@PostMapping("/lines")
		void lines(@RequestBody @Size(min = 1, max = 9) List<@Valid Line> lines) {
		}

		@PostMapping("/names")
		void names(@RequestBody List<@NotBlank String> names) {
		}

		@GetMapping("/codes")
		void codes(@RequestParam Set<@Size(max = 2) String> codes) {
		}

		@PostMapping("/prices")
		void prices(@RequestBody Map<String, @Valid Line> prices) {
		}

		@GetMapping("/search/{id}")
		void search(@PathVariable @Min(1) int id, @RequestParam("page-size") @Max(100) int size,
				@RequestParam List<@NotBlank String> tags, @RequestHeader("X-Tenant") @NotBlank String tenant,
				@CookieValue @NotBlank String session) {
		}

		@PostMapping("/parts")
		void parts(@RequestPart @Valid Line meta, @RequestPart("files") @Size(min = 2, max = 9) List<MultipartFile> x) {
		}

		@PostMapping("/part")
		void part(@RequestPart @Valid Line meta) {
		}

		@PostMapping("/form")
		void submit(@Valid Line line) {
		}

		@GetMapping("/form")
		void query(@Valid @ModelAttribute Line line) {
		}

		@PostMapping("/customer")
		void customer(@Valid @ModelAttribute("customer") Customer customer) {
		}

		@GetMapping("/page")
		void page(@Valid Page page) {
		}

		@GetMapping("/answer")
		@NotNull
		String answer() {
			return null;
		}

	}

}
