package io.github.errorcontract.openapi.springdoc;

import java.util.function.Consumer;

import io.github.errorcontract.ThrowsErrors;
import io.github.errorcontract.exception.NotFoundException;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springdoc.core.models.GroupedOpenApi;

import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which formats a document shows, and that these are what the service answers with.
 */
class DocumentedFormatTests {

	private static final String ENVELOPE = "application/json";

	private static final String PROBLEM = "application/problem+json";

	private final WebApplicationContextRunner runner = DocumentRunner.create().withBean(FormatController.class);

	private final WebApplicationContextRunner byPath = this.runner.withPropertyValues(
			"error-contract.body.format-by-path.[/v1/**]=problem",
			"error-contract.body.format-by-path.[/v1/*/old]=envelope");

	@Test
	void describesFlatBodyAndHeaderOfCode() {
		DocumentRunner.documented(
				DocumentRunner.create()
					.withBean(DocumentedApplication.class)
					.withPropertyValues("error-contract.errors.OUT_OF_STOCK.status=409",
							"error-contract.body.envelope=", "error-contract.headers.error-code=X-Error-Code"),
				(document) -> {
					assertThat(document.at("/components/schemas").propertyNames()).contains("ErrorBody")
						.doesNotContain("ErrorEnvelope");
					assertThat(document.at("/components/examples/NOT_FOUND/value/code").asString())
						.isEqualTo("NOT_FOUND");
					assertThat(document.at("/components/headers").propertyNames()).contains("X-Error-Code");
				});
	}

	@Test
	void showsBothWhereClientChooses() {
		documented(this.runner, (document) -> {
			assertThat(formats(document, "/v1/{id}")).containsExactlyInAnyOrder(ENVELOPE, PROBLEM);
			assertThat(document.at("/components/schemas").propertyNames()).contains("ErrorEnvelope", "ErrorProblem");
		});
	}

	@Test
	void showsProblemsOnlyWhereAllAreProblems() {
		documented(this.runner.withPropertyValues("error-contract.body.format=problem"), (document) -> {
			assertThat(formats(document, "/v1/{id}")).containsExactly(PROBLEM);
			assertThat(document.at("/components/responses/InternalError/content").propertyNames())
				.containsExactly(PROBLEM);
			assertThat(document.at("/components/schemas").propertyNames()).contains("ErrorProblem", "ErrorDetail")
				.doesNotContain("ErrorEnvelope", "ErrorBody");
			assertThat(document.at("/components/examples").propertyNames()).contains("INTERNAL_ERROR.problem")
				.doesNotContain("INTERNAL_ERROR");
		});
	}

	@Test
	void showsRejectedValueWhereThatIsIncluded() {
		String properties = "/components/schemas/ErrorDetail/properties";
		documented(this.runner,
				(document) -> assertThat(document.at(properties).propertyNames()).doesNotContain("rejectedValue"));
		documented(this.runner.withPropertyValues("error-contract.validation.include-rejected-values=true"),
				(document) -> assertThat(document.at(properties).propertyNames()).contains("rejectedValue"));
	}

	@Test
	void showsFormatOfPath() {
		documented(this.byPath, (document) -> {
			assertThat(formats(document, "/v1/{id}")).containsExactly(PROBLEM);
			assertThat(formats(document, "/v1/{id}/old")).containsExactly(ENVELOPE);
			assertThat(formats(document, "/v2/{id}")).containsExactlyInAnyOrder(ENVELOPE, PROBLEM);
			assertThat(reference(document, "/v1/{id}")).endsWith("/NotFoundAsProblem");
			assertThat(reference(document, "/v1/{id}/old")).endsWith("/NotFoundAsEnvelope");
			assertThat(reference(document, "/v2/{id}")).endsWith("/NotFound");
		});
	}

	@Test
	void showsEnvelopeAloneWhereAllPathsHaveIt() {
		documented(this.runner.withPropertyValues("error-contract.body.format-by-path.[/**]=envelope"), (document) -> {
			assertThat(formats(document, "/v1/{id}")).containsExactly(ENVELOPE);
			assertThat(reference(document, "/v1/{id}")).endsWith("/NotFound");
			assertThat(document.at("/components/schemas").propertyNames()).doesNotContain("ErrorProblem");
		});
	}

	@ParameterizedTest
	@CsvSource({ "/v1/5, application/json", "/v1/5, application/problem+json", "/v1/5/old, application/json",
			"/v1/5/old, application/problem+json", "/v2/5, application/json", "/v2/5, application/problem+json" })
	void answersInFormatThatIsShown(String path, String accept) {
		this.byPath.run((context) -> {
			OpenApiDocument document = DocumentRunner.document(context, "/v3/api-docs");
			MvcTestResult result = MockMvcTester.from(context).get().uri(path).header("Accept", accept).exchange();
			Iterable<String> shown = formats(document, path.replace("/5", "/{id}"));
			assertThat(shown).contains(result.getResponse().getContentType());
		});
	}

	@Test
	void leavesComponentsOfApplicationAlone() {
		documented(this.runner.withBean(OwnErrorController.class).withBean(OpenAPI.class, DocumentedFormatTests::own),
				(document) -> {
					assertThat(document.at("/components/schemas/ErrorBody/properties").propertyNames())
						.containsExactly("mine");
					assertThat(document.at("/components/schemas/ErrorDetail/properties").propertyNames())
						.containsExactly("own");
					assertThat(document.at("/components/schemas/ErrorEnvelope/properties/error/$ref").asString())
						.isEqualTo("#/components/schemas/ContractErrorBody");
					assertThat(document.at("/components/schemas/ContractErrorBody/properties/details/items/$ref")
						.asString()).isEqualTo("#/components/schemas/ContractErrorDetail");
					assertThat(document.at("/components/responses/NotFound/description").asString()).isEqualTo("Mine");
					assertThat(document.at("/components/examples/NOT_FOUND/value").asString()).isEqualTo("mine");
					assertThat(document.response("get", "/v1/{id}", "404")
						.at("/content/application~1json/examples/NOT_FOUND/value/error/code")
						.asString()).isEqualTo("NOT_FOUND");
				});
	}

	@Test
	void namesComponentsAlikeInEachGroupAndLanguage() {
		this.runner.withBean(OpenAPI.class, () -> new OpenAPI().components(new Components()))
			.withBean("first", GroupedOpenApi.class, () -> group("first", "/v1/**"))
			.withBean("second", GroupedOpenApi.class, () -> group("second", "/v2/**"))
			.withPropertyValues("springdoc.cache.disabled=true")
			.run((context) -> {
				for (String path : new String[] { "/v3/api-docs/first", "/v3/api-docs/second", "/v3/api-docs/first",
						"/v3/api-docs", "/v3/api-docs" }) {
					OpenApiDocument document = DocumentRunner.document(context, path);
					assertThat(document.at("/components/schemas").propertyNames()).as(path)
						.contains("ErrorBody")
						.doesNotContain("ContractErrorBody");
				}
			});
	}

	private static GroupedOpenApi group(String name, String paths) {
		return GroupedOpenApi.builder().group(name).pathsToMatch(paths).build();
	}

	private static OpenAPI own() {
		return new OpenAPI().components(new Components().addExamples("NOT_FOUND", new Example().value("mine"))
			.addResponses("NotFound", new ApiResponse().description("Mine")));
	}

	private static void documented(WebApplicationContextRunner runner, Consumer<OpenApiDocument> assertions) {
		DocumentRunner.documented(runner, assertions);
	}

	private static Iterable<String> formats(OpenApiDocument document, String path) {
		return document.response("get", path, "404").path("content").propertyNames();
	}

	private static String reference(OpenApiDocument document, String path) {
		return document.operation("get", path).at("/responses/404/$ref").asString();
	}

	@RestController
	static class FormatController {

		@GetMapping({ "/v1/{id}", "/v1/{id}/old", "/v2/{id}" })
		@ThrowsErrors("NOT_FOUND")
		String find(@PathVariable String id) {
			throw new NotFoundException();
		}

	}

	@RestController
	static class OwnErrorController {

		@GetMapping("/own")
		ErrorBody own() {
			return new ErrorBody(new ErrorDetail(""));
		}

		record ErrorBody(ErrorDetail mine) {

		}

		record ErrorDetail(String own) {

		}

	}

}
