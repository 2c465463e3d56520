package io.github.errorcontract.webmvc;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.exception.ConflictException;
import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.requestid.ErrorContractRequestIdAutoConfiguration;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.filter.ErrorContractServletAutoConfiguration;
import io.micrometer.context.ContextRegistry;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.assertj.AssertableWebApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.DispatcherServlet;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorContractWebMvcAutoConfigurationMvcTests {

	private static final AutoConfigurations ALL = AutoConfigurations.of(ErrorContractAutoConfiguration.class,
			ErrorContractRequestIdAutoConfiguration.class, ErrorContractServletAutoConfiguration.class,
			ErrorContractWebMvcAutoConfiguration.class, WebMvcAutoConfiguration.class,
			DispatcherServletAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class,
			JacksonAutoConfiguration.class, ErrorMvcAutoConfiguration.class, ValidationAutoConfiguration.class,
			MultipartAutoConfiguration.class);

	private final WebApplicationContextRunner runner = new WebApplicationContextRunner().withConfiguration(ALL)
		.withBean(Orders.class);

	/**
	 * Else a test that hides Security would be the first to look for its accessor, and
	 * leave the registry unusable to all others.
	 */
	@BeforeAll
	static void fillContextRegistry() {
		assertThat(ContextRegistry.getInstance()).isNotNull();
	}

	@Test
	void answersFailureOfController() {
		this.runner.run((context) -> assertAnswered(context));
	}

	@Test
	void replacesErrorController() {
		this.runner.run((context) -> {
			assertThat(context).hasSingleBean(ErrorController.class).doesNotHaveBean(BasicErrorController.class);
			assertThat(MockMvcTester.from(context)
				.get()
				.uri("/error")
				.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404)
				.requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/nothing")).hasStatus(404)
				.bodyText()
				.contains("\"code\":\"NOT_FOUND\"");
		});
	}

	@Test
	void answersWhereErrorControllerOfSpringBootIsExcluded() {
		new WebApplicationContextRunner().withConfiguration(AutoConfigurations.of(ErrorContractAutoConfiguration.class,
				ErrorContractRequestIdAutoConfiguration.class, ErrorContractServletAutoConfiguration.class,
				ErrorContractWebMvcAutoConfiguration.class, WebMvcAutoConfiguration.class,
				DispatcherServletAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class,
				JacksonAutoConfiguration.class, ValidationAutoConfiguration.class, MultipartAutoConfiguration.class))
			.withBean(Orders.class)
			.run((context) -> assertAnswered(context));
	}

	@Test
	void refusesPathThatDoesNotBeginWithSlash() {
		this.runner.withPropertyValues("error-contract.scope.paths=api/**")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(InvalidContractException.class)
				.hasMessageContaining("'api/**'"));
	}

	@Test
	void letsBeanOfUserRespond() {
		this.runner.withBean("users", ErrorResponder.class, StatusOnly::new)
			.run((context) -> assertThat(MockMvcTester.from(context).get().uri("/orders/7")).hasStatus(299));
	}

	@Test
	void leavesErrorControllerOfUserAlone() {
		ErrorController users = new ErrorController() {
		};
		this.runner.withBean("users", ErrorController.class, () -> users)
			.run((context) -> assertThat(context).getBean(ErrorController.class).isSameAs(users));
	}

	@Test
	void letsAdviceOfUserAnswerFirst() {
		this.runner.withBean("zzz", UnorderedAdvice.class).run((context) -> {
			assertThat(MockMvcTester.from(context).get().uri("/orders/7")).bodyText().isEqualTo("users");
			assertThat(MockMvcTester.from(context).get().uri("/conflict")).hasStatus(409);
		});
	}

	@Test
	void leavesOtherPathsToSpringBoot() {
		this.runner.withPropertyValues("error-contract.scope.paths=/orders/*").run((context) -> {
			assertAnswered(context);
			assertThat(MockMvcTester.from(context).get().uri("/conflict")).hasFailed();
		});
	}

	@Test
	void leavesEverythingToSpringBootWhereThatIsWanted() {
		this.runner.withPropertyValues("error-contract.enabled=false").run((context) -> {
			assertThat(context).hasSingleBean(BasicErrorController.class).doesNotHaveBean(ErrorResponder.class);
			assertThat(MockMvcTester.from(context).get().uri("/orders/7")).hasFailed();
		});
	}

	@Test
	void providesNothingWithoutWeb() {
		new ApplicationContextRunner().withConfiguration(ALL)
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(ErrorResponder.class));
	}

	@Test
	void providesNothingWithoutSpringMvc() {
		new WebApplicationContextRunner().withConfiguration(ALL)
			.withClassLoader(new FilteredClassLoader(DispatcherServlet.class))
			.run((context) -> assertThat(context).doesNotHaveBean(ErrorResponder.class));
	}

	@ParameterizedTest
	@ValueSource(strings = { "jakarta.validation,org.hibernate.validator", "org.springframework.data",
			"org.springframework.boot.actuate", "io.micrometer", "tools.jackson.databind", "com.fasterxml.jackson",
			"org.springframework.security", "org.springframework.dao,org.springframework.transaction",
			"org.springframework.jdbc,org.springframework.orm", "jakarta.persistence", "org.hibernate",
			"org.postgresql", "com.zaxxer.hikari", "io.github.resilience4j",
			"org.springframework.web.reactive,reactor,io.netty", "org.springframework.web.client" })
	void answersWithoutOptionalLibrary(String packages) {
		this.runner.withClassLoader(new FilteredClassLoader(packages.split(","))).run((context) -> {
			assertThat(context).hasNotFailed();
			assertAnswered(context);
		});
	}

	@Test
	void answersWithoutRequestId() {
		this.runner.withPropertyValues("error-contract.request-id.enabled=false")
			.run((context) -> assertThat(MockMvcTester.from(context).get().uri("/orders/7"))
				.doesNotContainHeader("X-Request-Id")
				.bodyText()
				.doesNotContain("requestId"));
	}

	@Test
	void respondsToFiltersOfUser() {
		this.runner.run((context) -> {
			MockHttpServletResponse response = new MockHttpServletResponse();
			context.getBean(ErrorResponder.class)
				.respond(new MockHttpServletRequest(), response, new NotFoundException());
			assertThat(response.getStatus()).isEqualTo(404);
			assertThat(response.getContentAsString()).contains(response.getHeader("X-Request-Id"));
		});
	}

	private static void assertAnswered(AssertableWebApplicationContext context) {
		assertThat(MockMvcTester.from(context).get().uri("/orders/7").header("X-Request-Id", "a-1")).hasStatus(404)
			.hasHeader("X-Request-Id", "a-1")
			.hasHeader("Content-Type", "application/json")
			.bodyText()
			.isEqualTo("{\"error\":{\"code\":\"NOT_FOUND\",\"message\":\"Order 7 does not exist.\","
					+ "\"requestId\":\"a-1\"}}");
	}

	@RestController
	static class Orders {

		@GetMapping("/orders/7")
		String order() {
			throw new NotFoundException("Order {0} does not exist.", 7);
		}

		@GetMapping("/conflict")
		String conflict() {
			throw new ConflictException();
		}

	}

	@RestControllerAdvice
	static class UnorderedAdvice {

		@ExceptionHandler
		String handle(NotFoundException failure) {
			return "users";
		}

	}

	private static final class StatusOnly implements ErrorResponder {

		@Override
		public boolean respond(HttpServletRequest request, HttpServletResponse response, Throwable failure) {
			response.setStatus(299);
			return true;
		}

		@Override
		public void respond(HttpServletRequest request, HttpServletResponse response, ApiError error) {
			response.setStatus(299);
		}

	}

}
