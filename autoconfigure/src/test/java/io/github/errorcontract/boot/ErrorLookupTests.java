package io.github.errorcontract.boot;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorCustomizer;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.ErrorProperty;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.MappedError;
import io.github.errorcontract.exception.ApiException;
import io.github.errorcontract.exception.ConflictException;
import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.fixture.StubContext;
import io.github.errorcontract.resolver.ErrorResolver;
import io.github.errorcontract.resolver.FailureMapping;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ResponseStatus;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorLookupTests {

	private static final String ERRORS = "error-contract.errors.";

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ErrorContractAutoConfiguration.class));

	@Test
	void takesNearestSuperclass() {
		ApplicationContextRunner mapped = mapped(this.runner, "FAR", Exception.class, "NEAR", Parent.class);
		assertThat(resolve(mapped, new Parent() {
		})).hasToString("409 NEAR");
	}

	@Test
	void prefersSuperclassToInterface() {
		ApplicationContextRunner mapped = mapped(this.runner, "SUPERCLASS", Parent.class);
		assertThat(resolve(mapped, new Child())).hasToString("409 SUPERCLASS");
	}

	@Test
	void prefersInterfaceOfClassItselfToSuperclassFurtherAway() {
		ApplicationContextRunner mapped = mapped(this.runner, "FAR", RuntimeException.class);
		assertThat(resolve(mapped, new Child())).hasToString("409 INTERFACE");
	}

	@ParameterizedTest
	@ValueSource(classes = { OrderNotFound.class, OrderMissing.class })
	void prefersWhatApiExceptionSaysToStatusOfItsClass(Class<? extends ApiException> type) throws Exception {
		ApiException failure = type.getDeclaredConstructor().newInstance();
		assertThat(resolve(this.runner, failure.field("id"))).hasToString("404 ORDER_NOT_FOUND")
			.extracting(ApiError::message, ApiError::field)
			.containsExactly("Order 7 does not exist.", "id");
		this.runner.run((context) -> {
			FailureMapping mapping = context.getBean(ErrorResolver.class).explain(type);
			assertThat(mapping.mappedType()).isEqualTo(ApiException.class);
		});
	}

	@Test
	void prefersOwnMappingOfWrapperToItsCause() {
		ApplicationContextRunner mapped = mapped(this.runner, "WRAPPER", CompletionException.class, "CAUSE",
				Parent.class);
		assertThat(resolve(mapped, new CompletionException(new Child()))).hasToString("409 WRAPPER");
	}

	@ParameterizedTest
	@MethodSource("wrappers")
	void looksIntoMereWrapper(UnaryOperator<Throwable> wrapper) {
		assertThat(resolve(this.runner, wrapper.apply(new NotFoundException()))).hasToString("404 NOT_FOUND");
	}

	@ParameterizedTest
	@MethodSource("wrappers")
	void looksIntoMereWrapperBeforeItsSuperclass(UnaryOperator<Throwable> wrapper) {
		ApplicationContextRunner mapped = mapped(this.runner, "ANYTHING", Exception.class);
		assertThat(resolve(mapped, wrapper.apply(new NotFoundException()))).hasToString("404 NOT_FOUND");
		assertThat(resolve(mapped, wrapper.apply(new Error()))).hasToString("409 ANYTHING");
	}

	@Test
	void looksIntoWrappersOfWrappers() {
		Throwable failure = new ExecutionException(
				new CompletionException(new ServletException(new InvocationTargetException(new NotFoundException()))));
		assertThat(resolve(this.runner, failure)).hasToString("404 NOT_FOUND");
	}

	@Test
	void prefersCauseToBuiltInMappingOfWrapper() {
		assertThat(resolve(this.runner, new InternalAuthenticationServiceException("", new NotFoundException())))
			.hasToString("404 NOT_FOUND");
		Throwable down = new AuthenticationServiceException("", new IllegalStateException());
		assertThat(resolve(this.runner, down)).hasToString("503 SERVICE_UNAVAILABLE");
		assertThat(resolve(this.runner, new ServletException(down))).hasToString("503 SERVICE_UNAVAILABLE");
		assertThat(resolve(mapped(this.runner, "DOWN", AuthenticationServiceException.class), down))
			.hasToString("409 DOWN");
	}

	@Test
	void looksIntoNothingElse() {
		assertThat(resolve(this.runner, new IllegalStateException(new NotFoundException())))
			.hasToString("500 INTERNAL_ERROR");
	}

	@Test
	void endsWithWrappersThatFormLoop() {
		CompletionException first = new Loop();
		CompletionException second = new CompletionException(first);
		first.initCause(second);
		assertThat(resolve(this.runner, second)).hasToString("500 INTERNAL_ERROR");
	}

	@Test
	void answersErrorsOfTheMachine() {
		assertThat(resolve(this.runner, new StackOverflowError())).hasToString("500 INTERNAL_ERROR");
	}

	@Test
	void asksMappersOfApplicationFirst() {
		ErrorMapper mapper = (failure) -> (failure instanceof Child) ? ApiError.builder(BuiltInError.GONE).build()
				: null;
		ApplicationContextRunner mapped = mapped(this.runner, "NEAR", Child.class, "WRAPPER", CompletionException.class)
			.withBean(ErrorMapper.class, () -> mapper);
		assertThat(resolve(mapped, new Child())).hasToString("410 GONE");
		assertThat(resolve(mapped, new CompletionException(new Child()))).hasToString("410 GONE");
		assertThat(resolve(mapped, new CompletionException(new Parent()))).hasToString("409 WRAPPER");
	}

	@Test
	void letsCustomizerHaveLastWord() {
		ErrorCustomizer teapot = (error,
				context) -> error.status(418).message(context.method() + " " + error.text()).retryable(true);
		ApiError error = resolve(this.runner.withBean(ErrorCustomizer.class, () -> teapot), new NotFoundException());
		assertThat(error).hasToString("418 NOT_FOUND");
		assertThat(error.message()).isEqualTo("GET The requested resource does not exist.");
	}

	@Test
	void takesStatusOfTypeOverThatOfSubclass() {
		assertThat(resolve(this.runner, new NotFoundException(ErrorType.of("LOST", 410, "Lost."))))
			.hasToString("410 LOST");
	}

	@Test
	void readsAnnotation() {
		ApiError error = resolve(this.runner, new AnnotatedException());
		assertThat(error).hasToString("409 ANNOTATED");
		assertThat(error.message()).isEqualTo("Annotated.");
		assertThat(error.properties()).isEqualTo(Map.of("orderId", 7, "open", true));
	}

	@Test
	void inheritsAnnotation() {
		assertThat(resolve(this.runner, new AnnotatedException() {
		})).hasToString("409 ANNOTATED");
	}

	@Test
	void takesStatusOfBuiltInCodeThatAnnotationNames() {
		assertThat(resolve(this.runner, new StatuslessException())).hasToString("404 NOT_FOUND");
	}

	@Test
	void takesBareCodeOfStatusThatAnnotationNames() {
		assertThat(resolve(this.runner, new CodelessException())).hasToString("423 LOCKED");
	}

	@Test
	void overridesAnnotationMemberByMember() {
		ApiError error = resolve(this.runner.withPropertyValues(ERRORS + "ANNOTATED.status=423"),
				new AnnotatedException());
		assertThat(error).hasToString("423 ANNOTATED");
		assertThat(error.message()).isEqualTo("Annotated.");
	}

	@Test
	void movesAnnotatedClassToConfiguredCode() {
		ApplicationContextRunner mapped = mapped(this.runner, "MOVED", AnnotatedException.class);
		assertThat(resolve(mapped, new AnnotatedException())).hasToString("409 MOVED");
	}

	@Test
	void prefersAnnotationOfClassItselfToPropertyOfSuperclass() {
		ApplicationContextRunner mapped = mapped(this.runner, "PARENT", RuntimeException.class);
		assertThat(resolve(mapped, new AnnotatedException())).hasToString("409 ANNOTATED");
	}

	@Test
	void movesExceptionOfLibraryToConfiguredCodeWithItsMembers() {
		ApplicationContextRunner mapped = mapped(this.runner, "MOVED", OutOfStockException.class);
		ApiError error = resolve(mapped, new OutOfStockException().field("sku").property("left", 0));
		assertThat(error).hasToString("409 MOVED");
		assertThat(error.field()).isEqualTo("sku");
		assertThat(error.properties()).containsEntry("left", 0);
	}

	@Test
	void derivesNoCodesByDefault() {
		assertThat(resolve(this.runner, new OutOfStockException())).hasToString("409 CONFLICT");
		assertThat(resolve(this.runner, new CodelessException())).hasToString("423 LOCKED");
	}

	@Test
	void derivesCodesOfClassesThatNameNone() {
		ApplicationContextRunner deriving = this.runner.withPropertyValues("error-contract.derive-codes=true");
		assertThat(resolve(deriving, new OutOfStockException())).hasToString("409 OUT_OF_STOCK");
		assertThat(resolve(deriving, new CodelessException())).hasToString("423 CODELESS");
	}

	@Test
	void keepsCodesThatAreNamed() {
		ApplicationContextRunner deriving = this.runner.withPropertyValues("error-contract.derive-codes=true");
		assertThat(resolve(deriving, new NotFoundException())).hasToString("404 NOT_FOUND");
		assertThat(resolve(deriving, new AnnotatedException())).hasToString("409 ANNOTATED");
		assertThat(resolve(deriving, new ApiException(ErrorType.of("LOST", 410, "Lost.")))).hasToString("410 LOST");
		assertThat(resolve(mapped(deriving, "CONFIGURED", OutOfStockException.class), new OutOfStockException()))
			.hasToString("409 CONFIGURED");
	}

	@Test
	void overridesDerivedCode() {
		ApplicationContextRunner deriving = this.runner.withPropertyValues("error-contract.derive-codes=true",
				ERRORS + "OUT_OF_STOCK.status=410");
		assertThat(resolve(deriving, new OutOfStockException())).hasToString("410 OUT_OF_STOCK");
	}

	static List<UnaryOperator<Throwable>> wrappers() {
		return List.of(CompletionException::new, ExecutionException::new, UndeclaredThrowableException::new,
				InvocationTargetException::new, ServletException::new);
	}

	private static ApplicationContextRunner mapped(ApplicationContextRunner runner, Object... codesAndClasses) {
		ApplicationContextRunner mapped = runner;
		for (int i = 0; i < codesAndClasses.length; i += 2) {
			String code = ERRORS + codesAndClasses[i];
			mapped = mapped.withPropertyValues(code + ".status=409",
					code + ".exceptions=" + ((Class<?>) codesAndClasses[i + 1]).getName());
		}
		return mapped;
	}

	private static ApiError resolve(ApplicationContextRunner runner, Throwable failure) {
		ApiError[] error = new ApiError[1];
		runner.run((context) -> error[0] = context.getBean(ErrorResolver.class)
			.resolve(failure, StubContext.ANY.failing(failure)));
		return error[0];
	}

	@MappedError(status = 409, code = "INTERFACE")
	private interface Marked {

	}

	private static class Parent extends RuntimeException {

	}

	private static final class Child extends Parent implements Marked {

	}

	private static final class Loop extends CompletionException {

	}

	private static final class OutOfStockException extends ConflictException {

	}

	@MappedError(status = 409, code = "ANNOTATED", message = "Annotated.")
	private static class AnnotatedException extends RuntimeException {

		@ErrorProperty
		private final int orderId = 7;

		@ErrorProperty
		boolean isOpen() {
			return true;
		}

	}

	@MappedError(status = 423)
	private static final class CodelessException extends RuntimeException {

	}

	@MappedError(code = "NOT_FOUND")
	private static final class StatuslessException extends RuntimeException {

	}

	@ResponseStatus(HttpStatus.GONE)
	private static final class OrderNotFound extends NotFoundException {

		OrderNotFound() {
			super(ErrorType.of("ORDER_NOT_FOUND", 404, "Order {0} does not exist."), 7);
		}

	}

	private static final class OrderMissing extends NotFoundException implements ErrorResponse {

		OrderMissing() {
			super(ErrorType.of("ORDER_NOT_FOUND", 404, "Order {0} does not exist."), 7);
		}

		@Override
		public HttpStatusCode getStatusCode() {
			return HttpStatus.GONE;
		}

		@Override
		public ProblemDetail getBody() {
			return ProblemDetail.forStatus(HttpStatus.GONE);
		}

	}

}
