package io.github.errorcontract.cause.domain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.exception.ApiException;
import io.github.errorcontract.exception.BadRequestException;
import io.github.errorcontract.exception.ConflictException;
import io.github.errorcontract.exception.ForbiddenException;
import io.github.errorcontract.exception.GoneException;
import io.github.errorcontract.exception.InsufficientStorageException;
import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.exception.NotImplementedException;
import io.github.errorcontract.exception.PreconditionFailedException;
import io.github.errorcontract.exception.PreconditionRequiredException;
import io.github.errorcontract.exception.RateLimitedException;
import io.github.errorcontract.exception.ResourceLockedException;
import io.github.errorcontract.exception.ServiceUnavailableException;
import io.github.errorcontract.exception.UnauthenticatedException;
import io.github.errorcontract.exception.UpstreamException;
import io.github.errorcontract.exception.UpstreamTimeoutException;
import io.github.errorcontract.exception.ValidationFailedException;
import io.github.errorcontract.fixture.RecordedFields;
import io.github.errorcontract.fixture.StubContext;
import io.github.errorcontract.format.WireNames;
import io.github.errorcontract.headers.ErrorHeaders;
import io.github.errorcontract.headers.RateLimitHeaders;
import io.github.errorcontract.json.BodyBuffer;
import io.github.errorcontract.renderer.EnvelopeRenderer;
import io.github.errorcontract.renderer.IncludedMembers;
import io.github.errorcontract.request.CurrentTrace;
import io.github.errorcontract.resolver.CodeNaming;
import io.github.errorcontract.resolver.ErrorResolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole answer to each exception that we offer, made in each way that all of them
 * share. That it gets to the client is shown by the servers of the module above, for each
 * class once.
 */
class DomainAnswersTests {

	private static final CodeNaming NAMING = new CodeNaming(false);

	private final ErrorResolver resolver = new ErrorResolver(new ErrorResolver.Extensions(List.of(), List.of(), null),
			List.of(new DomainFailures(NAMING)), ErrorCatalog.empty(), new ErrorResolver.Settings(100, NAMING));

	private final EnvelopeRenderer renderer = new EnvelopeRenderer(WireNames.DEFAULT,
			new IncludedMembers(Set.of(), new IncludedMembers.Sources(null, Duration.ofSeconds(30), (code) -> null,
					CurrentTrace.NONE, Clock.systemUTC())));

	private final ErrorHeaders headers = new ErrorHeaders(new ErrorHeaders.Settings("no-store", "Bearer",
			Duration.ofSeconds(30), RateLimitHeaders.X_RATELIMIT, null, null), Clock.systemUTC());

	@ParameterizedTest
	@EnumSource
	void answersWithCodeAndTextOfClass(Domain domain) throws IOException {
		assertAnswer(domain.plain.get(), domain.type, domain.type.message());
	}

	@ParameterizedTest
	@EnumSource
	void answersWithTextOfException(Domain domain) throws IOException {
		assertAnswer(domain.withText.apply("Order {0} says {1}.", new Object[] { 7, "no" }), domain.type,
				"Order 7 says no.");
	}

	@ParameterizedTest
	@MethodSource
	void answersWithTypeOfException(ApiException failure) throws IOException {
		assertAnswer(failure, OrderError.ORDER_LOCKED, "Order 7 is locked.");
	}

	static Stream<ApiException> answersWithTypeOfException() {
		return Stream.concat(Stream.of(Domain.values()).map((domain) -> domain.withType.apply(OrderError.ORDER_LOCKED)),
				Stream.of(new ApiException(OrderError.ORDER_LOCKED, 7)));
	}

	private void assertAnswer(ApiException failure, ErrorType type, String message) throws IOException {
		ApiError error = this.resolver.resolve(failure, StubContext.ANY.failing(failure));
		assertThat(error.status()).isEqualTo(type.status());
		assertThat(body(error)).isEqualTo("{\"error\":{\"code\":\"" + type.code() + "\",\"message\":\"" + message
				+ "\",\"requestId\":\"id-1\"}}");
		RecordedFields fields = new RecordedFields();
		this.headers.write(error, fields);
		fields.remove("Content-Language");
		fields.remove("Vary");
		assertThat(fields.joined()).isEqualTo(headerFields(type.status()));
	}

	private String body(ApiError error) throws IOException {
		BodyBuffer buffer = new BodyBuffer();
		this.renderer.render(error, StubContext.ANY, buffer);
		return buffer.toString(StandardCharsets.UTF_8);
	}

	private static Map<String, String> headerFields(int status) {
		Map<String, String> fields = new TreeMap<>(Map.of("Cache-Control", "no-store"));
		switch (status) {
			case 401 -> fields.put("WWW-Authenticate", "Bearer");
			case 429, 503 -> fields.put("Retry-After", "30");
			default -> {
			}
		}
		return fields;
	}

	enum OrderError implements ErrorType {

		ORDER_LOCKED;

		@Override
		public String code() {
			return name();
		}

		@Override
		public int status() {
			return 409;
		}

		@Override
		public String message() {
			return "Order {0} is locked.";
		}

	}

	enum Domain {

		BAD_REQUEST(BuiltInError.INVALID_REQUEST, BadRequestException::new, BadRequestException::new,
				(type) -> new BadRequestException(type, 7)),

		UNAUTHENTICATED(BuiltInError.UNAUTHENTICATED, UnauthenticatedException::new, UnauthenticatedException::new,
				(type) -> new UnauthenticatedException(type, 7)),

		FORBIDDEN(BuiltInError.FORBIDDEN, ForbiddenException::new, ForbiddenException::new,
				(type) -> new ForbiddenException(type, 7)),

		NOT_FOUND(BuiltInError.NOT_FOUND, NotFoundException::new, NotFoundException::new,
				(type) -> new NotFoundException(type, 7)),

		CONFLICT(BuiltInError.CONFLICT, ConflictException::new, ConflictException::new,
				(type) -> new ConflictException(type, 7)),

		GONE(BuiltInError.GONE, GoneException::new, GoneException::new, (type) -> new GoneException(type, 7)),

		PRECONDITION_FAILED(BuiltInError.PRECONDITION_FAILED, PreconditionFailedException::new,
				PreconditionFailedException::new, (type) -> new PreconditionFailedException(type, 7)),

		VALIDATION_FAILED(BuiltInError.VALIDATION_ERROR, ValidationFailedException::new, ValidationFailedException::new,
				(type) -> new ValidationFailedException(type, 7)),

		RESOURCE_LOCKED(BuiltInError.LOCKED, ResourceLockedException::new, ResourceLockedException::new,
				(type) -> new ResourceLockedException(type, 7)),

		PRECONDITION_REQUIRED(BuiltInError.PRECONDITION_REQUIRED, PreconditionRequiredException::new,
				PreconditionRequiredException::new, (type) -> new PreconditionRequiredException(type, 7)),

		RATE_LIMITED(BuiltInError.RATE_LIMITED, RateLimitedException::new, RateLimitedException::new,
				(type) -> new RateLimitedException(type, 7)),

		NOT_IMPLEMENTED(BuiltInError.NOT_IMPLEMENTED, NotImplementedException::new, NotImplementedException::new,
				(type) -> new NotImplementedException(type, 7)),

		UPSTREAM(BuiltInError.UPSTREAM_ERROR, UpstreamException::new, UpstreamException::new,
				(type) -> new UpstreamException(type, 7)),

		SERVICE_UNAVAILABLE(BuiltInError.SERVICE_UNAVAILABLE, ServiceUnavailableException::new,
				ServiceUnavailableException::new, (type) -> new ServiceUnavailableException(type, 7)),

		UPSTREAM_TIMEOUT(BuiltInError.UPSTREAM_TIMEOUT, UpstreamTimeoutException::new, UpstreamTimeoutException::new,
				(type) -> new UpstreamTimeoutException(type, 7)),

		INSUFFICIENT_STORAGE(BuiltInError.INSUFFICIENT_STORAGE, InsufficientStorageException::new,
				InsufficientStorageException::new, (type) -> new InsufficientStorageException(type, 7));

		private final BuiltInError type;

		private final Supplier<ApiException> plain;

		private final BiFunction<String, Object[], ApiException> withText;

		private final Function<ErrorType, ApiException> withType;

		Domain(BuiltInError type, Supplier<ApiException> plain, BiFunction<String, Object[], ApiException> withText,
				Function<ErrorType, ApiException> withType) {
			this.type = type;
			this.plain = plain;
			this.withText = withText;
			this.withType = withType;
		}

	}

}
