package io.github.errorcontract.security;

import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.requestid.ErrorContractRequestIdAutoConfiguration;
import io.github.errorcontract.servlet.filter.ErrorContractServletAutoConfiguration;
import io.github.errorcontract.webmvc.ErrorContractWebMvcAutoConfiguration;
import io.micrometer.context.ContextRegistry;
import jakarta.servlet.Filter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.assertj.AssertableWebApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.DispatcherServlet;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorContractSecurityAutoConfigurationTests {

	private static final AutoConfigurations WEB = AutoConfigurations.of(ErrorContractAutoConfiguration.class,
			ErrorContractRequestIdAutoConfiguration.class, ErrorContractServletAutoConfiguration.class,
			ErrorContractWebMvcAutoConfiguration.class, ErrorContractSecurityAutoConfiguration.class,
			WebMvcAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
			HttpMessageConvertersAutoConfiguration.class, JacksonAutoConfiguration.class,
			ErrorMvcAutoConfiguration.class);

	private static final AutoConfigurations SECURITY = AutoConfigurations.of(SecurityAutoConfiguration.class,
			ServletWebSecurityAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class);

	private final WebApplicationContextRunner runner = new WebApplicationContextRunner().withConfiguration(WEB)
		.withConfiguration(SECURITY);

	/**
	 * Else a test that hides Security would be the first to look for its accessor, and
	 * leave the registry unusable to all others.
	 */
	@BeforeAll
	static void fillContextRegistry() {
		assertThat(ContextRegistry.getInstance()).isNotNull();
	}

	@Test
	void dressesChainOfSpringBoot() {
		this.runner.run((context) -> assertAnswered(context, "Basic YTpi"));
	}

	@Test
	void dressesChainWithoutOAuth2() {
		this.runner.withClassLoader(new FilteredClassLoader("org.springframework.security.oauth2", "com.nimbusds"))
			.run((context) -> assertAnswered(context, "Basic YTpi"));
	}

	@Test
	void dressesFilterThatWasAddedByHand() {
		this.runner
			.withBean(SecurityFilterChain.class,
					() -> new DefaultSecurityFilterChain(AnyRequestMatcher.INSTANCE,
							new UsernamePasswordAuthenticationFilter((authentication) -> null)))
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void letsHandlerOfUserRejectRequests() {
		RequestRejectedHandler users = (request, response, rejection) -> {
		};
		this.runner.withBean("users", RequestRejectedHandler.class, () -> users)
			.run((context) -> assertThat(context).doesNotHaveBean(ContractRequestRejectedHandler.class)
				.getBean(RequestRejectedHandler.class)
				.isSameAs(users));
	}

	@Test
	void leavesChainAloneWhereThatIsWanted() {
		this.runner.withPropertyValues("error-contract.enabled=false").run((context) -> {
			assertAbsent(context);
			assertThat(mvc(context).get().uri("/orders/7")).hasStatus(401).bodyText().isEmpty();
		});
	}

	@Test
	void isAbsentWithoutSecurity() {
		new WebApplicationContextRunner().withConfiguration(WEB)
			.withClassLoader(new FilteredClassLoader("org.springframework.security"))
			.run((context) -> {
				assertThat(context).hasNotFailed();
				assertThat(context.containsBean("errorContractSecurityFilterChainBeanPostProcessor")).isFalse();
			});
	}

	@Test
	void isAbsentWithoutSpringMvc() {
		this.runner.withClassLoader(new FilteredClassLoader(DispatcherServlet.class))
			.run((context) -> assertAbsent(context));
	}

	@Test
	void isAbsentWithoutWeb() {
		new ApplicationContextRunner().withConfiguration(WEB)
			.run((context) -> assertThat(context).hasNotFailed()
				.doesNotHaveBean(SecurityFilterChainBeanPostProcessor.class));
	}

	private static void assertAbsent(AssertableWebApplicationContext context) {
		assertThat(context).doesNotHaveBean(SecurityFilterChainBeanPostProcessor.class)
			.doesNotHaveBean(DefaultEntryPointCustomizer.class)
			.doesNotHaveBean(ContractRequestRejectedHandler.class);
	}

	private static void assertAnswered(AssertableWebApplicationContext context, String authorization) {
		assertThat(context).hasNotFailed();
		for (String header : new String[] { "X-Nothing", "Authorization" }) {
			assertThat(mvc(context).get().uri("/orders/7").header("X-Request-Id", "a-1").header(header, authorization))
				.hasStatus(401)
				.hasHeader("WWW-Authenticate", "Basic realm=\"Realm\", charset=\"UTF-8\"")
				.bodyText()
				.isEqualTo("{\"error\":{\"code\":\"UNAUTHENTICATED\",\"message\":\"Authentication is required.\","
						+ "\"requestId\":\"a-1\"}}");
		}
	}

	private static MockMvcTester mvc(AssertableWebApplicationContext context) {
		return MockMvcTester.from(context,
				(builder) -> builder.addFilters(context.getBean("springSecurityFilterChain", Filter.class)).build());
	}

}
