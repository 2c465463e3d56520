package io.github.errorcontract.property;

import java.util.Objects;
import java.util.stream.Stream;

import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.requestid.ErrorContractRequestIdAutoConfiguration;
import io.github.errorcontract.servlet.filter.ErrorContractServletAutoConfiguration;
import io.github.errorcontract.webmvc.ErrorContractWebMvcAutoConfiguration;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

@ExtendWith(OutputCaptureExtension.class)
class InvalidContractFailureAnalyzerTests {

	private static final String ERRORS = "error-contract.errors.";

	/**
	 * The name of the property source that the runner makes of its property values.
	 */
	private static final String ORIGIN = "test";

	private final WebApplicationContextRunner runner = new WebApplicationContextRunner().withConfiguration(
			AutoConfigurations.of(ErrorContractAutoConfiguration.class, ErrorContractRequestIdAutoConfiguration.class,
					ErrorContractServletAutoConfiguration.class, ErrorContractWebMvcAutoConfiguration.class,
					WebMvcAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
					HttpMessageConvertersAutoConfiguration.class, ErrorMvcAutoConfiguration.class));

	@Test
	void explainsUnknownClass() {
		FailureAnalysis analysis = analyze(ERRORS + "A_CODE.status=409",
				ERRORS + "A_CODE.exceptions=com.acme.AbsentException");
		assertDescription(analysis).contains("com.acme.AbsentException", ERRORS + "A_CODE.exceptions");
		assertAction(analysis).contains("optional:com.acme.AbsentException");
	}

	@Test
	void suggestsClassOfSamePackage() {
		FailureAnalysis analysis = analyze(ERRORS + "A_CODE.status=409",
				ERRORS + "A_CODE.exceptions=" + InvalidContractException.class.getName() + "s");
		assertAction(analysis).contains("Did you mean '" + InvalidContractException.class.getName() + "'?");
	}

	@Test
	void suggestsOwnExceptionOfSameName() {
		FailureAnalysis analysis = analyze(ERRORS + "A_CODE.status=409",
				ERRORS + "A_CODE.exceptions=com.acme.NotFoundException");
		assertAction(analysis).contains("Did you mean 'io.github.errorcontract.exception.NotFoundException'?");
	}

	@Test
	void explainsClassThatIsNoException() {
		FailureAnalysis analysis = analyze(ERRORS + "A_CODE.status=409", ERRORS + "A_CODE.exceptions=java.lang.String");
		assertDescription(analysis).contains("java.lang.String", ERRORS + "A_CODE.exceptions",
				"is not an exception class");
		assertAction(analysis).contains("extends Throwable");
	}

	@Test
	void explainsOptionalClassThatIsNoException() {
		assertDescription(analyze(ERRORS + "A_CODE.status=409", ERRORS + "A_CODE.exceptions=optional:java.lang.String"))
			.contains("java.lang.String", "is not an exception class");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { ERRORS + "A_CODE.status", ERRORS + "NOT_FOUND.status", "error-contract.validation.status" })
	void explainsStatusThatIsNoError(String key) {
		FailureAnalysis analysis = analyze(key + "=302");
		assertDescription(analysis).contains("'" + key + "'", "'302'");
		assertAction(analysis).contains("from 400 to 599");
	}

	@Test
	void explainsMalformedCode() {
		FailureAnalysis analysis = analyze(ERRORS + "[ORDER LOCKED].status=409");
		assertDescription(analysis).contains("'ORDER LOCKED'");
		assertAction(analysis).contains("'error-contract.errors'", "ORDER_LOCKED");
	}

	@Test
	void suggestsCodeInUpperSnakeCase() {
		FailureAnalysis analysis = analyze(ERRORS + "orderLocked.status=409",
				ERRORS + "orderLocked.exceptions=java.io.IOException");
		assertDescription(analysis).contains("'orderLocked'");
		assertAction(analysis).contains("'" + ERRORS + "ORDER_LOCKED'");
	}

	@Test
	void suggestsBuiltInCode() {
		FailureAnalysis analysis = analyze(ERRORS + "NOT_FUOND.message=Nothing here.");
		assertDescription(analysis).contains("'NOT_FUOND'");
		assertAction(analysis).contains("Did you mean '" + ERRORS + "NOT_FOUND'?");
	}

	@Test
	void suggestsDeclaredCode() {
		FailureAnalysis analysis = analyze(ERRORS + "ORDER_LOCKED.status=409", ERRORS + "ODER_LOCKED.message=Locked.");
		assertAction(analysis).contains("Did you mean '" + ERRORS + "ORDER_LOCKED'?");
	}

	@Test
	void suggestsBuiltInCodeForClassesWithoutStatus() {
		FailureAnalysis analysis = analyze(ERRORS + "NOT_FUOND.exceptions=java.io.IOException");
		assertDescription(analysis).contains("'NOT_FUOND'");
		assertAction(analysis).contains("'" + ERRORS + "NOT_FUOND.status'", "Did you mean 'NOT_FOUND'?");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			error-contract.scope.paths                 | /api/{id
			error-contract.request-id.incoming-pattern | [a-z
			""")
	void explainsMalformedPattern(String key, String pattern) {
		FailureAnalysis analysis = analyze(key + "=" + pattern);
		assertDescription(analysis).contains("'" + key + "'", "'" + pattern + "'");
		assertAction(analysis).contains("Correct");
	}

	@ParameterizedTest
	@ValueSource(strings = { ERRORS + "CONFLICT.headers.X-Reason", "error-contract.headers.challenge",
			"error-contract.headers.cache-control", "error-contract.request-id.header" })
	void explainsControlCharacterInHeader(String key) {
		FailureAnalysis analysis = analyze(key + "=a\r\nb");
		assertDescription(analysis).contains("'" + key + "'", "'a??b'").doesNotContain("a\r");
	}

	@Test
	void explainsClassMappedTwice() {
		FailureAnalysis analysis = analyze(ERRORS + "A_CODE.status=409",
				ERRORS + "A_CODE.exceptions=java.io.IOException", ERRORS + "B_CODE.status=410",
				ERRORS + "B_CODE.exceptions=java.io.IOException");
		assertDescription(analysis).contains("'java.io.IOException'", "'A_CODE'", "'B_CODE'");
		assertAction(analysis).contains("'" + ERRORS + "A_CODE.exceptions'", "'" + ERRORS + "B_CODE.exceptions'");
	}

	@Test
	void explainsCodeDefinedTwice() {
		FailureAnalysis analysis = analyze(ERRORS + "ORDER_LOCKED.status=409", ERRORS + "order-locked.status=410");
		assertDescription(analysis).contains("'409'", "'410'");
		assertAction(analysis).contains("'" + ERRORS + "ORDER_LOCKED.status'", "'" + ERRORS + "order-locked.status'");
	}

	@ParameterizedTest
	@CsvSource({ "GONE, refers to its own code", "CONFLICT, itself disguised", "ODER_LOCKED, neither built-in" })
	void explainsDisguiseThatCannotBeMeant(String target, String fact) {
		FailureAnalysis analysis = analyze(ERRORS + "GONE.disguise-as=" + target,
				ERRORS + "CONFLICT.disguise-as=NOT_FOUND", ERRORS + "ORDER_LOCKED.status=409");
		assertDescription(analysis).contains("'" + ERRORS + "GONE.disguise-as'", fact);
		assertAction(analysis).contains("'" + ERRORS + "GONE.disguise-as'");
	}

	@Test
	void explainsProblemDetailsBesideContract() {
		FailureAnalysis analysis = analyze("spring.mvc.problemdetails.enabled=true");
		assertThat(analysis.getDescription()).contains("'spring.mvc.problemdetails.enabled'");
		assertThat(analysis.getAction()).contains("Remove 'spring.mvc.problemdetails.enabled'",
				"'error-contract.enabled'");
	}

	@Test
	void allowsProblemDetailsWithoutContract() {
		this.runner.withPropertyValues("spring.mvc.problemdetails.enabled=true", "error-contract.enabled=false")
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@ParameterizedTest
	@CsvSource({ ERRORS + "CONFLICT.retry-after, -1s", "error-contract.headers.retry-after, -1s",
			"error-contract.validation.max-details, 0", "error-contract.logging.sample-after, -1" })
	void explainsNumberThatIsTooSmall(String key, String value) {
		assertDescription(analyze(key + "=" + value)).contains("'" + key + "'");
	}

	@ParameterizedTest
	@MethodSource("mistakes")
	void namesOriginInDescription(String property) {
		assertThat(analyze(property).getDescription()).contains("(" + ORIGIN + ")");
	}

	@ParameterizedTest
	@MethodSource("mistakes")
	void namesExactPropertyInAction(String property) {
		assertThat(analyze(property).getAction()).contains(property.substring(0, property.indexOf('=')));
	}

	@Test
	void tellsOriginOfEnvironment() {
		FailureAnalysis analysis = analyze(
				this.runner.withInitializer((context) -> TestPropertyValues.of("ERRORCONTRACT_ERRORS_CONFLICT_STATUS=1")
					.applyTo(context.getEnvironment(), TestPropertyValues.Type.SYSTEM_ENVIRONMENT)));
		assertThat(analysis.getDescription()).contains("'1'").containsIgnoringCase("system");
	}

	@Test
	void reportsDescriptionAndActionAtStart(CapturedOutput output) {
		assertThatException()
			.isThrownBy(() -> new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE)
				.run("--error-contract.errors.NOT_FOUND.status=200", "--spring.main.banner-mode=off"));
		assertThat(output).contains("APPLICATION FAILED TO START", "Description:",
				"'error-contract.errors.NOT_FOUND.status' has the invalid value '200' (commandLineArgs)", "Action:",
				"from 400 to 599");
	}

	static Stream<String> mistakes() {
		return Stream.of("validation.status=302", "validation.missing-status=422", "validation.max-details=0",
				"headers.retry-after=-1s", "logging.sample-after=-1", "logging.levels.200=warn",
				"logging.levels.40x=warn", "request-id.incoming-pattern=[a-z", "request-id.header=a b",
				"request-id.header=Set-Cookie", "request-id.header=content-type", "headers.challenge=a\nb",
				"headers.cache-control=a\nb", "headers.error-code=a b", "headers.error-code=Content-Type",
				"headers.error-code=retry-after", "wrappers=com.acme.AbsentException", "wrappers=java.lang.String",
				"scope.paths=/api/{id", "errors.CONFLICT.status=302", "errors.CONFLICT.retry-after=-1s",
				"errors.CONFLICT.headers.X-Reason=a\nb", "errors.CONFLICT.headers.content-type=text/plain",
				"errors.CONFLICT.exceptions=java.lang.String", "errors.CONFLICT.exceptions=com.acme.AbsentException",
				"errors.CONFLICT.disguise-as=CONFLICT", "errors.CONFLICT.disguise-as=ABSENT")
			.map("error-contract."::concat);
	}

	private static AbstractStringAssert<?> assertDescription(FailureAnalysis analysis) {
		return assertThat(analysis.getDescription()).matches("['A-Z].*\\.");
	}

	private static AbstractStringAssert<?> assertAction(FailureAnalysis analysis) {
		return assertThat(analysis.getAction()).matches("[A-Z].*[.?]");
	}

	private FailureAnalysis analyze(String... properties) {
		return analyze(this.runner.withPropertyValues(properties));
	}

	private static FailureAnalysis analyze(WebApplicationContextRunner runner) {
		FailureAnalysis[] analysis = new FailureAnalysis[1];
		runner.run((context) -> {
			assertThat(context).hasFailed();
			analysis[0] = analyze(context.getStartupFailure());
		});
		return analysis[0];
	}

	/**
	 * Asks the analyzers as Spring Boot does: all that are registered, in their order.
	 */
	private static FailureAnalysis analyze(Throwable failure) {
		ArgumentResolver arguments = ArgumentResolver.of(BeanFactory.class, new DefaultListableBeanFactory())
			.and(Environment.class, new StandardEnvironment());
		return SpringFactoriesLoader.forDefaultResourceLocation()
			.load(FailureAnalyzer.class, arguments)
			.stream()
			.map((analyzer) -> analyzer.analyze(failure))
			.filter(Objects::nonNull)
			.findFirst()
			.orElseThrow();
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration(ErrorContractAutoConfiguration.class)
	static class Application {

	}

}
