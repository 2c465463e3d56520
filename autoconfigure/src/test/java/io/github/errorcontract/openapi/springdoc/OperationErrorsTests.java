package io.github.errorcontract.openapi.springdoc;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import io.github.errorcontract.ThrowsErrors;
import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.openapi.DocumentedErrors;
import io.github.errorcontract.servlet.filter.ErrorContractServletAutoConfiguration;
import io.github.errorcontract.webmvc.ErrorContractWebMvcAutoConfiguration;
import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.models.GroupedOpenApi;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

import static org.assertj.core.api.Assertions.assertThat;

class OperationErrorsTests {

	private final WebApplicationContextRunner runner = DocumentRunner.create()
		.withBean(DocumentedApplication.class)
		.withPropertyValues("error-contract.errors.OUT_OF_STOCK.status=409",
				"error-contract.errors.OUT_OF_STOCK.message=Only {0} are left.");

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					get    | /plain        | {500=INTERNAL_ERROR}
					get    | /things/{id}  | {400=INVALID_VALUE, 406=NOT_ACCEPTABLE, 500=INTERNAL_ERROR}
					get    | /named/{name} | {404=NOT_FOUND, 406=NOT_ACCEPTABLE, 423=BUSY, 500=INTERNAL_ERROR}
					get    | /search       | {400=INVALID_VALUE MISSING_VALUE, 406=NOT_ACCEPTABLE, 422=VALIDATION_ERROR, 500=INTERNAL_ERROR}
					post   | /things       | {400=INVALID_VALUE MALFORMED_BODY, 406=NOT_ACCEPTABLE, 409=CONFLICT OUT_OF_STOCK, 415=UNSUPPORTED_MEDIA_TYPE, 422=VALIDATION_ERROR, 429=RATE_LIMITED, 500=INTERNAL_ERROR}
					put    | /counts       | {400=INVALID_VALUE MALFORMED_BODY MISSING_VALUE, 415=UNSUPPORTED_MEDIA_TYPE, 500=INTERNAL_ERROR}
					delete | /declared     | {403=FORBIDDEN, 500=INTERNAL_ERROR}
					""")
	void describesWhatCanHappen(String method, String path, String errors) {
		DocumentRunner.documented(this.runner,
				(document) -> assertThat(document.errors(method, path)).hasToString(errors));
	}

	@Test
	void claimsNothingThatHandlersOfTheApplicationAnswer() {
		DocumentRunner.documented(this.runner.withBean(CatchAll.class), (document) -> {
			assertThat(document.errors("get", "/search")).hasToString("{}");
			assertThat(document.errors("delete", "/declared")).hasToString("{}");
		});
		DocumentRunner.documented(
				this.runner.withBean(CatchAll.class)
					.withPropertyValues("error-contract.scope.catch-all-handlers=yield"),
				(document) -> assertThat(document.errors("get", "/plain")).hasToString("{500=INTERNAL_ERROR}"));
	}

	@Test
	void claimsNothingThatHandlersOfSpringMvcAnswer() {
		DocumentRunner.documented(this.runner.withBean(MvcErrors.class),
				(document) -> assertThat(document.errors("post", "/things"))
					.hasToString("{409=CONFLICT OUT_OF_STOCK, 429=RATE_LIMITED, 500=INTERNAL_ERROR}"));
	}

	@Test
	void keepsWhatIsWrittenAndAddsWhatItLacks() {
		DocumentRunner.documented(this.runner, (document) -> {
			assertThat(document.response("get", "/written", "404").path("description").asString())
				.isEqualTo("Nobody home");
			assertThat(document.errors("get", "/written")).containsEntry("404", "NOT_FOUND").containsEntry("410", "");
			assertThat(document.response("get", "/written", "410").path("content").propertyNames())
				.containsExactly("text/plain");
			assertThat(document.response("get", "/written", "200").path("content").isEmpty()).isFalse();
		});
	}

	@Test
	void definesOnlyWhatIsReferredTo() {
		DocumentRunner.documented(this.runner, (document) -> {
			String text = document.json().toString();
			for (String kind : List.of("responses", "examples", "headers", "schemas")) {
				assertThat(document.at("/components/" + kind).propertyNames()).isNotEmpty()
					.allMatch((name) -> text.contains("\"#/components/" + kind + "/" + name + "\""));
			}
		});
	}

	@Test
	void hasReusableResponses() {
		DocumentRunner.documented(this.runner, (document) -> {
			assertThat(document.at("/components/responses").propertyNames()).contains("NotAcceptable",
					"UnsupportedMediaType", "RateLimited", "InternalError");
			assertThat(document.at("/components/responses/RateLimited/headers").propertyNames())
				.contains("X-Request-Id", "Retry-After", "X-RateLimit-Limit");
			assertThat(document.response("get", "/plain", "200").path("headers").propertyNames())
				.containsExactly("X-Request-Id");
			assertThat(document.json().path("paths").has("/error")).isFalse();
			assertThat(document.at("/components/examples/OUT_OF_STOCK/value/error/message").asString())
				.isEqualTo("Only … are left.");
		});
	}

	@Test
	void usesNamesOfWire() {
		DocumentRunner.documented(
				this.runner.withPropertyValues("error-contract.body.code-style=kebab",
						"error-contract.body.envelope=fault", "error-contract.body.member-names.request-id=request_id",
						"error-contract.request-id.header=X-Trace", "error-contract.body.include=retry-after"),
				(document) -> {
					assertThat(document.at("/components/examples/NOT_ACCEPTABLE/value/fault/code").asString())
						.isEqualTo("not-acceptable");
					assertThat(document.at("/components/schemas/ErrorEnvelope/properties").propertyNames())
						.containsExactly("fault");
					assertThat(document.at("/components/schemas/ErrorBody/properties").propertyNames())
						.contains("request_id", "retryAfter");
					assertThat(document.at("/components/headers").propertyNames()).contains("X-Trace");
				});
	}

	@Test
	void describesProblemAsItIsWritten() {
		DocumentRunner.documented(
				this.runner.withPropertyValues("error-contract.body.code-style=kebab",
						"error-contract.body.problem-base-uri=/e/", "error-contract.body.member-names.code=title",
						"error-contract.body.member-names.limit=most", "error-contract.body.include=rate-limit"),
				(document) -> {
					JsonNode problem = document.at("/components/examples/NOT_ACCEPTABLE.problem/value");
					assertThat(problem.path("type").asString()).isEqualTo("/e/not-acceptable");
					assertThat(problem.path("title").asString()).isEqualTo("Not acceptable");
					assertThat(problem.path("code").asString()).isEqualTo("not-acceptable");
					JsonNode schema = document.at("/components/schemas/ErrorProblem");
					assertThat(schema.at("/required/0").asString()).isEqualTo("code");
					assertThat(schema.at("/properties/rateLimit/properties").propertyNames()).containsExactly("most",
							"remaining", "reset");
				});
	}

	@Test
	void describesDisguiseAndConfiguredStatus() {
		DocumentRunner
			.documented(this.runner.withPropertyValues("error-contract.errors.FORBIDDEN.disguise-as=NOT_FOUND",
					"error-contract.validation.status=400"), (document) -> {
						assertThat(document.errors("delete", "/declared"))
							.hasToString("{404=NOT_FOUND, 500=INTERNAL_ERROR}");
						assertThat(document.errors("get", "/search").get("400")).contains("VALIDATION_ERROR");
					});
	}

	@Test
	void describesCodeOfConstraint() {
		DocumentRunner.documented(this.runner.withBean(ConstrainedController.class)
			.withPropertyValues("error-contract.constraints.uk_email.code=EMAIL_TAKEN",
					"error-contract.constraints.uk_email.message=This email is taken.",
					"error-contract.constraints.uk_name.code=NAME_TAKEN",
					"error-contract.constraints.fk_owner.field=owner"),
				(document) -> {
					assertThat(document.errors("get", "/constrained"))
						.hasToString("{409=EMAIL_TAKEN NAME_TAKEN, 500=INTERNAL_ERROR}");
					assertThat(document.at("/components/examples/EMAIL_TAKEN/value/error/message").asString())
						.isEqualTo("This email is taken.");
				});
	}

	@Test
	void describesFieldsOfCodeThatOnlyAnExceptionDefines() {
		DocumentRunner.documented(this.runner.withPropertyValues("error-contract.errors.BUSY.headers.X-Why=x",
				"error-contract.errors.BUSY.message=Busy, busy."), (document) -> {
					assertThat(document.at("/components/responses/Busy/headers").propertyNames()).contains("X-Why");
					assertThat(document.at("/components/examples/BUSY/value/error/message").asString())
						.isEqualTo("Busy, busy.");
				});
	}

	@Test
	void blamesNobodyForWhatTheServerKnows() {
		DocumentRunner.documented(this.runner.withBean(KnowingController.class),
				(document) -> assertThat(document.errors("get", "/known")).containsKey("500").doesNotContainKey("400"));
	}

	@Test
	void omitsRequestIdWhenAbsent() {
		DocumentRunner.documented(this.runner.withPropertyValues("error-contract.request-id.enabled=false"),
				(document) -> {
					assertThat(document.at("/components/schemas/ErrorBody/properties").propertyNames())
						.contains("code", "details")
						.doesNotContain("requestId");
					assertThat(document.at("/components/schemas/ErrorProblem/properties").propertyNames())
						.doesNotContain("requestId");
				});
	}

	@Test
	void leavesPathsOutOfScopeAlone() {
		DocumentRunner.documented(this.runner.withPropertyValues("error-contract.scope.exclude-paths=/outside/**"),
				(document) -> {
					assertThat(document.errors("get", "/outside/one")).isEmpty();
					assertThat(document.operation("get", "/outside/one").has(ContractOperationCustomizer.CODES))
						.isFalse();
				});
	}

	@Test
	void writesOlderVersionToo() {
		DocumentRunner.documented(this.runner.withPropertyValues("springdoc.api-docs.version=openapi_3_0"),
				(document) -> assertThat(document.at("/components/schemas/ErrorBody/type").asString())
					.isEqualTo("object"));
	}

	@Test
	void describesGroups() {
		this.runner
			.withBean(GroupedOpenApi.class,
					() -> GroupedOpenApi.builder().group("some").pathsToMatch("/things/**").build())
			.run((context) -> {
				OpenApiDocument document = DocumentRunner.document(context, "/v3/api-docs/some");
				assertThat(document.json().path("paths").propertyNames()).contains("/things/{id}")
					.doesNotContain("/plain");
				assertThat(document.errors("get", "/things/{id}")).containsKeys("400", "500");
			});
	}

	@Test
	void needsNoBeanValidation() {
		DocumentRunner.documented(this.runner.withClassLoader(new FilteredClassLoader(Validator.class)),
				(document) -> assertThat(document.errors("post", "/things"))
					.containsEntry("400", "INVALID_VALUE MALFORMED_BODY")
					.doesNotContainKey("422"));
	}

	@Test
	void refusesUnknownCode() {
		this.runner.withBean(Mistaken.class)
			.run((context) -> assertThat(context).getFailure()
				.isInstanceOf(InvalidContractException.class)
				.hasMessageContaining("NOT_FUOND")
				.hasMessageContaining("Mistaken#mistaken"));
	}

	@Test
	void doesNothingWithoutSpringdocOrWhereDisabled() {
		this.runner.withPropertyValues("error-contract.openapi.enabled=false")
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(ContractOpenApiCustomizer.class));
		new WebApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(ErrorContractAutoConfiguration.class,
					ErrorContractServletAutoConfiguration.class, ErrorContractWebMvcAutoConfiguration.class,
					ErrorContractOpenApiAutoConfiguration.class))
			.withBean(WebProperties.class)
			.withClassLoader(new FilteredClassLoader(GlobalOpenApiCustomizer.class))
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(DocumentedErrors.class));
	}

	@RestController
	static class KnowingController {

		@GetMapping("/known")
		String known(Locale locale, ZoneId zone, @RequestAttribute Long tenant, @SessionAttribute Integer visits,
				@AuthenticationPrincipal Account account, @Value("4") int four) {
			return "";
		}

	}

	record Account(long number) {

	}

	@RestController
	static class ConstrainedController {

		@GetMapping("/constrained")
		@ThrowsErrors({ "EMAIL_TAKEN", "NAME_TAKEN" })
		String constrained() {
			return "";
		}

	}

	@RestController
	static class Mistaken {

		@GetMapping("/mistaken")
		@ThrowsErrors("NOT_FUOND")
		String mistaken() {
			return "";
		}

	}

	@RestControllerAdvice
	static class CatchAll {

		@ExceptionHandler(Exception.class)
		String handle() {
			return "";
		}

	}

	@RestControllerAdvice
	static class MvcErrors extends ResponseEntityExceptionHandler {

	}

}
