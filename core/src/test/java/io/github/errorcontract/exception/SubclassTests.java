package io.github.errorcontract.exception;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class SubclassTests {

	private static final Map<Class<? extends ApiException>, BuiltInError> ROWS = Map.ofEntries(
			Map.entry(BadRequestException.class, BuiltInError.INVALID_REQUEST),
			Map.entry(UnauthenticatedException.class, BuiltInError.UNAUTHENTICATED),
			Map.entry(ForbiddenException.class, BuiltInError.FORBIDDEN),
			Map.entry(NotFoundException.class, BuiltInError.NOT_FOUND),
			Map.entry(ConflictException.class, BuiltInError.CONFLICT),
			Map.entry(GoneException.class, BuiltInError.GONE),
			Map.entry(PreconditionFailedException.class, BuiltInError.PRECONDITION_FAILED),
			Map.entry(ValidationFailedException.class, BuiltInError.VALIDATION_ERROR),
			Map.entry(ResourceLockedException.class, BuiltInError.LOCKED),
			Map.entry(PreconditionRequiredException.class, BuiltInError.PRECONDITION_REQUIRED),
			Map.entry(RateLimitedException.class, BuiltInError.RATE_LIMITED),
			Map.entry(NotImplementedException.class, BuiltInError.NOT_IMPLEMENTED),
			Map.entry(UpstreamException.class, BuiltInError.UPSTREAM_ERROR),
			Map.entry(ServiceUnavailableException.class, BuiltInError.SERVICE_UNAVAILABLE),
			Map.entry(UpstreamTimeoutException.class, BuiltInError.UPSTREAM_TIMEOUT),
			Map.entry(InsufficientStorageException.class, BuiltInError.INSUFFICIENT_STORAGE));

	private static final ErrorType ORDER_LOCKED = ErrorType.of("ORDER_LOCKED", 409, "Order {0} is locked.");

	private static final Exception CAUSE = new Exception("refused");

	@Test
	void existsForEveryRow() {
		assertThat(subclasses()).containsExactlyInAnyOrderElementsOf(ROWS.keySet());
	}

	@ParameterizedTest
	@MethodSource("subclasses")
	void hasTypeOfItsRow(Class<?> subclass) throws Exception {
		ApiException failure = create(subclass.getConstructor());
		assertThat(failure.type()).isEqualTo(ROWS.get(subclass));
		assertThat(failure).hasMessage(failure.type().message());
	}

	@ParameterizedTest
	@MethodSource("subclasses")
	void takesTextWithArguments(Class<?> subclass) throws Exception {
		ApiException failure = create(subclass.getConstructor(String.class, Object[].class), "Order {0}.",
				new Object[] { 7 });
		assertThat(failure.type()).isEqualTo(ROWS.get(subclass));
		assertThat(failure.toError().message()).isEqualTo("Order 7.");
	}

	@ParameterizedTest
	@MethodSource("subclasses")
	void takesTypeWithArgumentsWhoseStatusWins(Class<?> subclass) throws Exception {
		ApiException failure = create(subclass.getConstructor(ErrorType.class, Object[].class), ORDER_LOCKED,
				new Object[] { 7 });
		assertThat(failure.toError().code()).isEqualTo("ORDER_LOCKED");
		assertThat(failure.toError().status()).isEqualTo(409);
		assertThat(failure).hasMessage("Order 7 is locked.");
	}

	@ParameterizedTest
	@MethodSource("subclasses")
	void takesSurplusThrowableForCause(Class<?> subclass) throws Exception {
		Constructor<?> withText = subclass.getConstructor(String.class, Object[].class);
		Constructor<?> withType = subclass.getConstructor(ErrorType.class, Object[].class);
		assertThat(create(withText, "Inventory is down.", new Object[] { CAUSE })).hasMessage("Inventory is down.")
			.hasCause(CAUSE);
		assertThat(create(withText, "Order {0}.", new Object[] { 7, CAUSE })).hasMessage("Order 7.").hasCause(CAUSE);
		assertThat(create(withType, ORDER_LOCKED, new Object[] { 7, CAUSE })).hasMessage("Order 7 is locked.")
			.hasCause(CAUSE);
	}

	@ParameterizedTest
	@MethodSource("subclasses")
	void isOpenToSubclasses(Class<?> subclass) {
		assertThat(subclass.getModifiers()).matches(Modifier::isPublic).matches((flags) -> !Modifier.isFinal(flags));
	}

	@Test
	void takesDelayOfRateLimit() {
		assertThat(new RateLimitedException(Duration.ofSeconds(30)).toError().retryAfter()).hasSeconds(30);
	}

	@Test
	void takesDelayOfOutage() {
		assertThat(new ServiceUnavailableException(Duration.ofMinutes(1)).toError().retryAfter()).hasMinutes(1);
	}

	@Test
	void takesSuccessorOfGoneResource() {
		assertThat(new GoneException(URI.create("/orders/7?x=ä")).toError().headers()).hasEntrySatisfying("Link",
				(values) -> assertThat(values).containsExactly("</orders/7?x=%C3%A4>; rel=\"successor-version\""));
	}

	@Test
	void takesChallengesOfUnknownCaller() {
		ApiException failure = new UnauthenticatedException().challenge("Bearer realm=\"api\"", "Basic");
		assertThat(failure.toError().headers().get("WWW-Authenticate")).containsExactly("Bearer realm=\"api\"",
				"Basic");
	}

	static Stream<Class<?>> subclasses() {
		return new ClassFileImporter().withImportOption(new DoNotIncludeTests())
			.importPackagesOf(ApiException.class)
			.stream()
			.filter((type) -> type.isAssignableTo(ApiException.class) && !type.isEquivalentTo(ApiException.class))
			.map(JavaClass::reflect);
	}

	private static ApiException create(Constructor<?> constructor, Object... arguments) throws Exception {
		assertThat(constructor.getModifiers()).matches(Modifier::isPublic);
		return (ApiException) constructor.newInstance(arguments);
	}

}
