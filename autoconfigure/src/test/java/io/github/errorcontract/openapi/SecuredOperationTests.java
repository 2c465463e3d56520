package io.github.errorcontract.openapi;

import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;

import static org.assertj.core.api.Assertions.assertThat;

class SecuredOperationTests {

	private final WebApplicationContextRunner runner = DocumentRunner.create()
		.withBean(DocumentedApplication.class)
		.withPropertyValues("error-contract.errors.OUT_OF_STOCK.status=409");

	@Test
	void claimsRefusalsWhereSecurityApplies() {
		DocumentRunner.documented(
				this.runner.withConfiguration(AutoConfigurations.of(SecurityAutoConfiguration.class,
						ServletWebSecurityAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class)),
				(document) -> {
					assertThat(document.errors("get", "/plain"))
						.hasToString("{401=UNAUTHENTICATED, 500=INTERNAL_ERROR}");
					assertThat(document.errors("delete", "/declared")).containsEntry("403",
							"FORBIDDEN INVALID_CSRF_TOKEN");
					assertThat(document.response("get", "/plain", "401").path("headers").propertyNames())
						.contains("WWW-Authenticate");
				});
	}

	@Test
	void needsNoSecurity() {
		DocumentRunner.documented(
				this.runner.withClassLoader(new FilteredClassLoader(WebInvocationPrivilegeEvaluator.class)),
				(document) -> assertThat(document.errors("get", "/plain")).hasToString("{500=INTERNAL_ERROR}"));
	}

}
