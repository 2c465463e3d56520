package io.github.errorcontract.policy.check;

import java.nio.file.Path;

import io.github.errorcontract.ErrorType;
import io.github.errorcontract.ErrorTypeProvider;
import io.github.errorcontract.boot.ErrorContractProperties;
import io.github.errorcontract.catalog.DocsLinks;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.definition.TrackedValue;
import io.github.errorcontract.policy.PolicyReport;
import io.github.errorcontract.policy.PolicyViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class PolicyTests {

	private static final String LOCKED = """
			error-contract:
			  request-id:
			    header: X-Company-Id
			  errors:
			    RATE_LIMITED:
			      status: 503
			  policy:
			    locked: [errors.RATE_LIMITED.status, request-id.header, retry-after]
			""";

	private PolicyService service;

	@BeforeEach
	void inFolder(@TempDir Path folder) {
		this.service = new PolicyService(folder);
	}

	@Test
	void liesBelowProperties() {
		this.service.policy("""
				error-contract:
				  cache-control: no-cache
				  challenge: Basic
				""").properties("error-contract.challenge: Digest").run((context) -> {
			ErrorContractProperties properties = context.getBean(ErrorContractProperties.class);
			assertThat(properties.getCacheControl()).isEqualTo("no-cache");
			assertThat(properties.getChallenge()).isEqualTo("Digest");
		});
	}

	@Test
	void yieldsToDefaultPropertiesOfService() {
		this.service.policy("error-contract.paths: [/a/**, /b/**]")
			.defaultProperty("errorContract.paths[0]", "/c/**")
			.run((context) -> assertThat(context.getBean(ErrorContractProperties.class).getPaths())
				.containsExactly("/c/**"));
	}

	@Test
	void namesFileInLogAndReport(CapturedOutput output) {
		this.service.policy("error-contract.challenge: Basic").run((context) -> {
			assertThat(output.toString().lines().filter((line) -> line.contains("META-INF/error-contract.yml")))
				.hasSize(1)
				.allMatch((line) -> line.contains("INFO"));
			assertThat(report(context).files()).hasSize(1);
			assertThat(report(context).violations()).isEmpty();
		});
	}

	@Test
	void isPlaceOfMemberInCatalogue() {
		this.service.policy("""
				error-contract:
				  errors:
				    RATE_LIMITED:
				      message: Slow down.
				""")
			.run((context) -> assertThat(context.getBean(ErrorCatalog.class).entry("RATE_LIMITED").message().origin())
				.contains("policy0/META-INF/error-contract.yml", "4:16"));
	}

	@Test
	void reportsNothingWithoutPolicy() {
		this.service.run((context) -> assertThat(context.getBeanNamesForType(PolicyReport.class)).isEmpty());
	}

	@Test
	void allowsEqualValues() {
		this.service.policy(LOCKED)
			.properties("""
					error-contract:
					  request-id:
					    header: ${id-header}
					  retry-after: 30000ms
					id-header: X-Company-Id
					""")
			.variable("ERRORCONTRACT_ERRORS_RATELIMITED_STATUS", "503")
			.run((context) -> assertThat(report(context).violations()).isEmpty());
	}

	@Test
	void namesBothPlacesOfLockedKeyInFile() {
		assertThat(this.service.policy(LOCKED).properties("""
				error-contract:
				  request-id:
				    header: X-Id
				""").fail())
			.hasMessageContainingAll("'error-contract.request-id.header' is 'X-Id'", "application.yml", "3:13",
					"locks it to 'X-Company-Id'", "error-contract.yml", "3:13")
			.satisfies((failure) -> assertThat(failure.remedy()).contains("'error-contract.request-id.header'"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ERRORCONTRACT_REQUESTID_HEADER", "ERROR_CONTRACT_REQUEST_ID_HEADER" })
	void findsLockedKeyInEnvironment(String variable) {
		assertThat(this.service.policy(LOCKED).variable(variable, "X-Id").fail())
			.hasMessageContainingAll("'error-contract.request-id.header'", variable);
	}

	@Test
	void findsLockedCodeInEnvironment() {
		assertThat(this.service.policy(LOCKED).variable("ERRORCONTRACT_ERRORS_RATELIMITED_STATUS", "429").fail())
			.hasMessageContainingAll("'error-contract.errors.RATE_LIMITED.status' is '429'", "'503'", "6:15");
	}

	@Test
	void findsLockedKeyInSystemProperties() {
		System.setProperty("errorContract.requestId.header", "X-Id");
		try {
			assertThat(this.service.policy(LOCKED).fail()).hasMessageContaining("systemProperties");
		}
		finally {
			System.clearProperty("errorContract.requestId.header");
		}
	}

	@Test
	void findsLockedKeyOnCommandLine() {
		assertThat(this.service.policy(LOCKED).argument("--error-contract.request-id.header=X-Id").fail())
			.hasMessageContaining("commandLineArgs");
	}

	@Test
	void findsLockedKeyInDefaultProperties() {
		assertThat(this.service.policy(LOCKED).defaultProperty("error-contract.request-id.header", "X-Id").fail())
			.hasMessageContaining("defaultProperties");
	}

	@Test
	void locksDefaultOfKeyThatPolicyLeavesOut() {
		assertThat(this.service.policy(LOCKED).argument("--error-contract.retry-after=1m").fail())
			.hasMessageContainingAll("'error-contract.retry-after'", "default", "8:");
	}

	@Test
	void findsLockedCodeInCode() {
		assertThat(this.service.policy("error-contract.policy.locked: RATE_LIMITED").with(Codes.class).fail())
			.hasMessageContainingAll("2 ways", "'error-contract.errors.RATE_LIMITED.status' is '420'",
					"RATE_LIMITED of the bean 'codes'", "'429'", "1:31", "'Enhance your calm.'");
	}

	@Test
	void listsAllViolations() {
		assertThat(this.service.policy(LOCKED)
			.argument("--error-contract.request-id.header=X-Id")
			.argument("--error-contract.errors.RATE_LIMITED.status=429")
			.fail()).hasMessageContainingAll("2 ways", "request-id.header", "RATE_LIMITED.status");
	}

	@ParameterizedTest
	@CsvSource({ "errors.*.status, errors.NOT_FOUND.status=410", "errors.*, errors.NOT_FOUND.message=Nope.",
			"errors, errors.not-found.retryable=true", "NOT_FOUND, errors.notfound.headers.X-A=b",
			"errors.NOT_FOUND, errors.NOT_FOUND.disguise-as=GONE", "request-id, request-id.accept-incoming=false",
			"error-contract.request-id, requestId.mdcKey=id", "enabled, enabled=false",
			"validation, validation.codes.Email=BAD_EMAIL", "paths, paths=/api/**", "PATHS, paths[0]=/api/**",
			"errors.VALIDATION_ERROR.status, validation.status=400" })
	void locksByPattern(String locked, String setting) {
		this.service.policy("error-contract.policy.locked: ['" + locked + "']");
		assertThat(this.service.argument("--error-contract." + setting).fail()).hasMessageContaining("policy locks it");
	}

	@ParameterizedTest
	@CsvSource({ "errors.*.status, errors.ORDER_LOCKED.status=409",
			"errors.NOT_FOUND, errors.NOT_FOUND_HERE.status=404", "request-id.header, request-id.mdc-key=id",
			"errors.*.status, errors.NOT_FOUND.message=Nope." })
	void leavesRestToService(String locked, String setting) {
		this.service.policy("error-contract.policy.locked: ['" + locked + "']")
			.argument("--error-contract." + setting)
			.run((context) -> assertThat(report(context).violations()).isEmpty());
	}

	@Test
	void refusesLockOfUnknownKey() {
		assertThat(this.service.policy("error-contract.policy.locked: [requst-id]").fail())
			.hasMessageContainingAll("'requst-id'", "error-contract.yml", "1:");
	}

	@Test
	void locksItsOwnSettings() {
		assertThat(this.service.policy("error-contract.policy.require-docs: false")
			.argument("--error-contract.policy.require-docs=true")
			.fail()).hasMessageContaining("'error-contract.policy.require-docs' is 'true'");
	}

	@Test
	void warnsWherePolicySaysSo(CapturedOutput output) {
		this.service.policy(LOCKED + "    enforcement: warn\n")
			.argument("--error-contract.request-id.header=X-Id")
			.run((context) -> {
				assertThat(output.toString().lines().filter((line) -> line.contains("policy locks it"))).hasSize(1)
					.allMatch((line) -> line.contains("WARN"));
				assertThat(report(context).violations()).extracting(PolicyViolation::subject)
					.containsExactly("error-contract.request-id.header");
			});
	}

	@Test
	void letsServiceChooseEnforcementThatNoPolicySays() {
		this.service.policy(LOCKED)
			.argument("--error-contract.policy.enforcement=warn")
			.argument("--error-contract.request-id.header=X-Id")
			.run((context) -> assertThat(report(context).violations()).hasSize(1));
	}

	@Test
	void letsNoServiceWeakenEnforcement() {
		assertThat(this.service.policy(LOCKED + "    enforcement: stop\n")
			.argument("--error-contract.policy.enforcement=warn")
			.fail()).hasMessageContaining("'error-contract.policy.enforcement' is 'warn'");
	}

	@Test
	void mergesSeveralFilesInOrder() {
		this.service.policy("""
				order: 2
				error-contract:
				  challenge: Basic
				  policy:
				    locked: [challenge, cache-control]
				""").policy("""
				order: 1
				error-contract:
				  challenge: Basic
				  policy:
				    locked: [retry-after, challenge]
				""").run((context) -> {
			assertThat(context.getBean(ErrorContractProperties.class).getPolicy().getLocked())
				.containsExactly("retry-after", "challenge", "cache-control");
			assertThat(report(context).files().get(0)).contains("policy1");
		});
	}

	@Test
	void refusesFilesThatDisagree() {
		assertThat(this.service.policy("error-contract.request-id.header: X-A")
			.policy("error-contract.requestId.header: X-B")
			.fail()).hasMessageContainingAll("'X-A'", "policy0/", "'X-B'", "policy1/", "1:");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			logging.level.root: debug                                 | 'logging.level.root'
			order: first                                              | 'order'
			'error-contract: {challenge: Basic}\n---\norder: 1'       | 2 documents
			'error-contract: ['                                       | cannot be read
			""")
	void rejectsInvalidFile(String yaml, String fact) {
		assertThat(this.service.policy(yaml.replace("\\n", "\n")).fail()).hasMessageContainingAll(fact,
				"error-contract.yml");
	}

	@Test
	void demandsPrefixOfOwnCodes() {
		assertThat(this.service.policy("""
				error-contract:
				  errors:
				    MAINTENANCE:
				      status: 503
				  policy:
				    code-prefix: ACME_
				""").properties("error-contract.errors: {ACME_GONE: {status: 410}, LOST: {status: 404}}").fail())
			.hasMessageContainingAll("'LOST'", "'ACME_'", "application.yml", "6:18")
			.hasMessageNotContainingAny("MAINTENANCE", "NOT_FOUND", "2 ways");
	}

	@Test
	void demandsPrefixOfCodeOfConstraint() {
		assertThat(this.service.policy("error-contract.policy.code-prefix: ACME_")
			.properties("error-contract.constraints: {uk_a: {code: ACME_TAKEN}, uk_b: {code: LOST}}")
			.fail()).hasMessageContainingAll("'LOST'", "'ACME_'", "error-contract.constraints.uk_b")
			.hasMessageNotContaining("2 ways");
	}

	@Test
	void demandsDocumentation() {
		this.service.policy("error-contract.policy.require-docs: true");
		assertThat(this.service.fail()).hasMessageContainingAll("'NOT_FOUND' has no documentation link");
		this.service.with(Links.class).run((context) -> assertThat(report(context).violations()).isEmpty());
	}

	@Test
	void demandsLanguages() {
		this.service.policy("error-contract.policy: {require-languages: [de, fr-CA], enforcement: warn}")
			.properties("error-contract.errors: {LOST: {status: 404}}\nspring.messages.basename: texts")
			.bundle("texts.properties", "error.LOST=Lost.")
			.bundle("texts_fr.properties", "error.LOST=Perdu.")
			.run((context) -> assertThat(report(context).violations())
				.filteredOn((violation) -> violation.subject().equals("LOST"))
				.singleElement()
				.extracting(PolicyViolation::fact)
				.asString()
				.contains("'de'"));
	}

	private static PolicyReport report(ApplicationContext context) {
		return context.getBean(PolicyReport.class);
	}

	@Configuration(proxyBeanMethods = false)
	static class Codes {

		@Bean
		ErrorTypeProvider codes() {
			return ErrorTypeProvider.of(ErrorType.of("RATE_LIMITED", 420, "Enhance your calm."));
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Links {

		@Bean
		DocsLinks links() {
			return (code) -> new TrackedValue<>("https://errors.example.com/" + code, "links");
		}

	}

}
