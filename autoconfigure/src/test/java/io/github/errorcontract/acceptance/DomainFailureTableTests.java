package io.github.errorcontract.acceptance;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.InputLocation;
import io.github.errorcontract.RateLimit;
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
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each exception that we offer once, and all that may be added to one. Texts and types
 * are tried with every class in the pipeline, where the class alone makes the difference.
 */
@FailureTable
class DomainFailureTableTests {

	private static final URI SUCCESSOR = URI.create("https://shop.example/orders/8");

	private static final String SUCCESSOR_LINK = "<https://shop.example/orders/8>; rel=\"successor-version\"";

	private static final RateLimit LIMIT = RateLimit.of(100, 0, Instant.parse("2100-01-01T00:00:00Z"));

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container).start();
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource({ "withoutText", "withTextOrType", "withSpecialArgument", "withMembers", "withArguments" })
	void answers(FailureCase failure) {
		failure.verify(server);
	}

	static Stream<FailureCase> withoutText() {
		return Stream.of(Call.throwing(BadRequestException::new).gives(400, "INVALID_REQUEST"),
				Call.throwing(UnauthenticatedException::new).gives(401, "UNAUTHENTICATED"),
				Call.throwing(ForbiddenException::new).gives(403, "FORBIDDEN"),
				Call.throwing(NotFoundException::new).gives(404, "NOT_FOUND"),
				Call.throwing(ConflictException::new).gives(409, "CONFLICT"),
				Call.throwing(GoneException::new).gives(410, "GONE"),
				Call.throwing(PreconditionFailedException::new).gives(412, "PRECONDITION_FAILED"),
				Call.throwing(ValidationFailedException::new).gives(422, "VALIDATION_ERROR"),
				Call.throwing(ResourceLockedException::new).gives(423, "LOCKED"),
				Call.throwing(PreconditionRequiredException::new).gives(428, "PRECONDITION_REQUIRED"),
				Call.throwing(RateLimitedException::new).gives(429, "RATE_LIMITED"),
				Call.throwing(NotImplementedException::new).gives(501, "NOT_IMPLEMENTED"),
				Call.throwing(UpstreamException::new).gives(502, "UPSTREAM_ERROR"),
				Call.throwing(ServiceUnavailableException::new).gives(503, "SERVICE_UNAVAILABLE"),
				Call.throwing(UpstreamTimeoutException::new).gives(504, "UPSTREAM_TIMEOUT"),
				Call.throwing(InsufficientStorageException::new).gives(507, "INSUFFICIENT_STORAGE"));
	}

	static Stream<FailureCase> withTextOrType() {
		return Stream.of(
				Call.throwing(() -> new NotFoundException("Order {0} says {1}.", 7, "no"))
					.gives(404, "NOT_FOUND")
					.message("Order 7 says no."),
				Call.throwing(() -> new NotFoundException(OrderError.ORDER_LOCKED, 7))
					.gives(409, "ORDER_LOCKED")
					.message("Order 7 is locked."),
				Call.throwing(() -> new ApiException(OrderError.ORDER_LOCKED, 7))
					.gives(409, "ORDER_LOCKED")
					.message("Order 7 is locked."));
	}

	static Stream<FailureCase> withSpecialArgument() {
		return Stream.of(
				Call.throwing(() -> new GoneException(SUCCESSOR)).gives(410, "GONE").header("Link", SUCCESSOR_LINK),
				Call.throwing(() -> new GoneException("Moved.").successor(SUCCESSOR))
					.gives(410, "GONE")
					.message("Moved.")
					.header("Link", SUCCESSOR_LINK),
				Call.throwing(() -> new RateLimitedException(Duration.ofSeconds(7)))
					.gives(429, "RATE_LIMITED")
					.header("Retry-After", "7"),
				Call.throwing(() -> new RateLimitedException(Duration.ofMillis(1200)))
					.gives(429, "RATE_LIMITED")
					.header("Retry-After", "2"),
				Call.throwing(() -> new ServiceUnavailableException(Duration.ofMinutes(2)))
					.gives(503, "SERVICE_UNAVAILABLE")
					.header("Retry-After", "120"),
				Call.throwing(() -> new ServiceUnavailableException(Duration.ZERO))
					.gives(503, "SERVICE_UNAVAILABLE")
					.header("Retry-After", "0"),
				Call.throwing(() -> new UnauthenticatedException().challenge("Basic realm=\"shop\""))
					.gives(401, "UNAUTHENTICATED")
					.header("WWW-Authenticate", "Basic realm=\"shop\""),
				Call.throwing(() -> new UnauthenticatedException().challenge("Basic realm=\"shop\"", "Bearer"))
					.gives(401, "UNAUTHENTICATED")
					.header("WWW-Authenticate", "Basic realm=\"shop\"", "Bearer"));
	}

	static Stream<FailureCase> withMembers() {
		return Stream
			.of(Call.throwing(() -> new ConflictException().field("email")).gives(409, "CONFLICT").field("email"), Call
				.throwing(() -> new ValidationFailedException().detail("from", "AFTER_TO", "must not be after 'to'"))
				.gives(422, "VALIDATION_ERROR")
				.detail("from", "AFTER_TO", "must not be after 'to'", null),
					Call.throwing(() -> new ValidationFailedException("Look closer.").detail("lines[10].sku", "A", "x")
						.detail(null, "WHOLE", "y")
						.detail(new ErrorDetail("lines[2].sku", "B", "z", InputLocation.BODY, null))
						.detail("lines[2].sku", "A", "x"))
						.gives(422, "VALIDATION_ERROR")
						.message("Look closer.")
						.detail("lines[2].sku", "A", "x", null)
						.detail("lines[2].sku", "B", "z", "body")
						.detail("lines[10].sku", "A", "x", null)
						.detail(null, "WHOLE", "y", null),
					Call.throwing(() -> new ConflictException().header("X-Reason", "a", "b"))
						.gives(409, "CONFLICT")
						.header("X-Reason", "a", "b"),
					Call.throwing(() -> new ConflictException().header("X-Bad", "a\r\nX-Evil: " + FailureCase.MARKER))
						.gives(409, "CONFLICT"),
					Call.throwing(() -> new ConflictException().retryAfter(Duration.ofSeconds(3)))
						.gives(409, "CONFLICT")
						.header("Retry-After", "3"),
					Call.throwing(() -> new RateLimitedException(Duration.ofSeconds(30)).rateLimit(LIMIT))
						.gives(429, "RATE_LIMITED")
						.header("X-RateLimit-Limit", "100")
						.header("X-RateLimit-Remaining", "0")
						.header("X-RateLimit-Reset", "4102444800"),
					Call.throwing(() -> new ConflictException().property("balance", 12.5)
						.property("ids", List.of(1, "b", true))
						.property("money", Map.of("cents", 7L))
						.property("when", Instant.EPOCH))
						.gives(409, "CONFLICT")
						.property("balance", "12.5")
						.property("ids", "[1,\"b\",true]")
						.property("money", "{\"cents\":7}")
						.property("when", "\"1970-01-01T00:00:00Z\""),
					Call.throwing(() -> new ConflictException().property("code", FailureCase.MARKER))
						.gives(500, "INTERNAL_ERROR"),
					Call.throwing(() -> new UpstreamException().cause(new IllegalStateException(FailureCase.MARKER)))
						.gives(502, "UPSTREAM_ERROR"),
					Call.throwing(() -> new OutOfStockException()).gives(409, "CONFLICT").message("None left."));
	}

	static Stream<FailureCase> withArguments() {
		return Stream.of(
				Call.throwing(() -> new NotFoundException("It's {0}, '{1}'.", 1234567, "{0}"))
					.gives(404, "NOT_FOUND")
					.message("It's 1234567, '{0}'."),
				Call.throwing(() -> new NotFoundException("100% {0} {x} %s"))
					.gives(404, "NOT_FOUND")
					.message("100% {0} {x} %s"),
				Call.throwing(() -> new NotFoundException("{0} {2} {1", "a", null))
					.gives(404, "NOT_FOUND")
					.message("a {2} {1"),
				Call.throwing(() -> new NotFoundException("{0}/{1}", null, Arrays.asList(1, null)))
					.gives(404, "NOT_FOUND")
					.message("null/[1, null]"),
				Call.throwing(() -> new NotFoundException("Ünïcödé \"quoted\" \\ {0}", "\uD83D\uDE00"))
					.gives(404, "NOT_FOUND")
					.message("Ünïcödé \"quoted\" \\ \uD83D\uDE00"),
				Call.throwing(() -> new NotFoundException("{0}", "\uD83D")).gives(404, "NOT_FOUND").message("\uFFFD"),
				Call.throwing(() -> new ApiException(ErrorType.of("TEAPOT", 418, "Short {0}."), "and stout"))
					.gives(418, "TEAPOT")
					.message("Short and stout."),
				Call.throwing(() -> new ApiException(ErrorType.of("FINE", 200, FailureCase.MARKER)))
					.gives(500, "INTERNAL_ERROR"));
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

	static class OutOfStockException extends ConflictException {

		OutOfStockException() {
			super("None left.");
		}

	}

}
