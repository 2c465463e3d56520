package io.github.errorcontract.openapi.springdoc;

import java.util.Set;
import java.util.TreeSet;

import io.github.errorcontract.security.ErrorContractSecurityAutoConfiguration;
import jakarta.servlet.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class SecuredOperationTests {

	private static final AutoConfigurations SECURITY = AutoConfigurations.of(SecurityAutoConfiguration.class,
			ServletWebSecurityAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class,
			ErrorContractSecurityAutoConfiguration.class);

	private final WebApplicationContextRunner runner = DocumentRunner.create()
		.withBean(DocumentedApplication.class)
		.withPropertyValues("error-contract.errors.OUT_OF_STOCK.status=409");

	private final WebApplicationContextRunner guarded = DocumentRunner.create()
		.withConfiguration(SECURITY)
		.withPropertyValues("spring.security.user.name=ann", "spring.security.user.password=right")
		.withBean(SecuredOperations.OfMethods.class)
		.withBean(SecuredOperations.OfClass.class)
		.withBean(SecuredOperations.OfJakarta.class);

	@Test
	void claimsRefusalsWhereSecurityApplies() {
		DocumentRunner.documented(this.runner.withConfiguration(SECURITY), (document) -> {
			assertThat(document.errors("get", "/plain")).hasToString("{401=UNAUTHENTICATED, 500=INTERNAL_ERROR}");
			assertThat(document.errors("delete", "/declared")).containsEntry("403", "FORBIDDEN INVALID_CSRF_TOKEN");
			assertThat(document.response("get", "/plain", "401").path("headers").propertyNames())
				.contains("WWW-Authenticate");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/open/unguarded     | {500=INTERNAL_ERROR}
			/open/role          | {401=UNAUTHENTICATED, 403=FORBIDDEN, 500=INTERNAL_ERROR}
			/open/anyone        | {500=INTERNAL_ERROR}
			/open/known         | {401=UNAUTHENTICATED, 500=INTERNAL_ERROR}
			/open/secured       | {401=UNAUTHENTICATED, 403=FORBIDDEN, 500=INTERNAL_ERROR}
			/open/jsr           | {401=UNAUTHENTICATED, 403=FORBIDDEN, 500=INTERNAL_ERROR}
			/open/class         | {401=UNAUTHENTICATED, 403=FORBIDDEN, 500=INTERNAL_ERROR}
			/open/class/anyone  | {500=INTERNAL_ERROR}
			/open/jakarta       | {401=UNAUTHENTICATED, 403=FORBIDDEN, 500=INTERNAL_ERROR}
			/open/jakarta/anyone| {500=INTERNAL_ERROR}
			""")
	void claimsRefusalsOfGuardedMethods(String path, String errors) {
		DocumentRunner.documented(this.guarded.withUserConfiguration(GuardedMethods.class, OpenChain.class),
				(document) -> assertThat(document.errors("get", path)).hasToString(errors));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/open/unguarded", "/open/role", "/open/anyone", "/open/known", "/open/secured",
			"/open/jsr", "/open/class", "/open/class/anyone", "/open/jakarta", "/open/jakarta/anyone" })
	void claimsWhatGuardedMethodsAnswer(String path) {
		this.guarded.withUserConfiguration(GuardedMethods.class, OpenChain.class).run((context) -> {
			OpenApiDocument document = DocumentRunner.document(context, "/v3/api-docs");
			assertThat(document.refusals("get", path)).isEqualTo(answers(context, path, "", "Basic YW5uOnJpZ2h0"));
		});
	}

	@Test
	void claimsNothingOfMethodsThatNothingGuards() {
		DocumentRunner.documented(this.guarded.withUserConfiguration(OpenChain.class),
				(document) -> assertThat(document.errors("get", "/open/role")).hasToString("{500=INTERNAL_ERROR}"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/closed/unguarded | {401=INVALID_TOKEN UNAUTHENTICATED, 500=INTERNAL_ERROR}
			/closed/scoped    | {401=INVALID_TOKEN UNAUTHENTICATED, 403=INSUFFICIENT_SCOPE, 500=INTERNAL_ERROR}
			/open/unguarded   | {500=INTERNAL_ERROR}
			/open/role        | {401=INVALID_TOKEN UNAUTHENTICATED, 403=INSUFFICIENT_SCOPE, 500=INTERNAL_ERROR}
			""")
	void claimsRefusalsOfBearerTokens(String path, String errors) {
		DocumentRunner.documented(this.guarded.withUserConfiguration(GuardedMethods.class, BearerChain.class),
				(document) -> assertThat(document.errors("get", path)).hasToString(errors));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/closed/unguarded", "/closed/scoped", "/open/role" })
	void claimsWhatBearersOfTokensAreAnswered(String path) {
		this.guarded.withUserConfiguration(GuardedMethods.class, BearerChain.class).run((context) -> {
			OpenApiDocument document = DocumentRunner.document(context, "/v3/api-docs");
			assertThat(document.refusals("get", path))
				.isEqualTo(answers(context, path, "", "Bearer forged", "Bearer powerless"));
		});
	}

	@Test
	void asksChainOfPath() {
		DocumentRunner.documented(this.guarded.withUserConfiguration(BearerChain.class, MatchedChain.class),
				(document) -> {
					assertThat(document.errors("get", "/closed/scoped"))
						.hasToString("{401=UNAUTHENTICATED, 403=FORBIDDEN, 500=INTERNAL_ERROR}");
					assertThat(document.errors("get", "/closed/unguarded")).containsEntry("401",
							"INVALID_TOKEN UNAUTHENTICATED");
				});
	}

	@Test
	void keepsDeclaredRefusalBesideThoseOfBearerTokens() {
		DocumentRunner.documented(this.runner.withConfiguration(SECURITY).withUserConfiguration(BearerChain.class),
				(document) -> assertThat(document.errors("delete", "/declared")).containsEntry("403", "FORBIDDEN"));
	}

	@Test
	void needsNoSecurity() {
		DocumentRunner.documented(
				this.runner.withClassLoader(new FilteredClassLoader(WebInvocationPrivilegeEvaluator.class)),
				(document) -> assertThat(document.errors("get", "/plain")).hasToString("{500=INTERNAL_ERROR}"));
	}

	/** Returns the refusals of requests with the given credentials. */
	private static Set<String> answers(WebApplicationContext context, String path, String... credentials) {
		MockMvcTester mvc = MockMvcTester.from(context,
				(builder) -> builder.addFilters(context.getBean("springSecurityFilterChain", Filter.class)).build());
		Set<String> answers = new TreeSet<>();
		for (String credential : credentials) {
			MvcTestResult result = mvc.get().uri(path).headers((headers) -> {
				if (!credential.isEmpty()) {
					headers.set("Authorization", credential);
				}
			}).exchange();
			if (result.getResponse().getStatus() != 200) {
				assertThat(result).bodyJson()
					.extractingPath("$.error.code")
					.asString()
					.satisfies((code) -> answers.add(result.getResponse().getStatus() + " " + code));
			}
		}
		return answers;
	}

	@Configuration(proxyBeanMethods = false)
	@EnableMethodSecurity(securedEnabled = true, jsr250Enabled = true)
	static class GuardedMethods {

	}

	@Configuration(proxyBeanMethods = false)
	static class OpenChain {

		@Bean
		SecurityFilterChain open(HttpSecurity http) throws Exception {
			return http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
				.httpBasic(Customizer.withDefaults())
				.build();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class BearerChain {

		@Bean
		SecurityFilterChain bearer(HttpSecurity http) throws Exception {
			return http
				.authorizeHttpRequests((requests) -> requests.requestMatchers("/closed/scoped")
					.hasAuthority("SCOPE_orders")
					.requestMatchers("/closed/**")
					.authenticated()
					.anyRequest()
					.permitAll())
				.oauth2ResourceServer((server) -> server.jwt((jwt) -> jwt.decoder((token) -> {
					if (token.equals("forged")) {
						throw new BadJwtException("Signed by nobody");
					}
					return Jwt.withTokenValue(token).header("alg", "none").subject("ann").build();
				})))
				.build();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class MatchedChain {

		@Bean
		@Order(1)
		SecurityFilterChain matched(HttpSecurity http) throws Exception {
			return http.securityMatcher("/closed/scoped")
				.authorizeHttpRequests((requests) -> requests.anyRequest().hasRole("ADMIN"))
				.httpBasic(Customizer.withDefaults())
				.build();
		}

	}

}
