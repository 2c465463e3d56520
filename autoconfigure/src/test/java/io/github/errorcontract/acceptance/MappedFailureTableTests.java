package io.github.errorcontract.acceptance;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.acceptance.MappedFailures.BrokenException;
import io.github.errorcontract.acceptance.MappedFailures.BusyException;
import io.github.errorcontract.acceptance.MappedFailures.CheckedException;
import io.github.errorcontract.acceptance.MappedFailures.CodeOnlyException;
import io.github.errorcontract.acceptance.MappedFailures.DeclinedAndParkedException;
import io.github.errorcontract.acceptance.MappedFailures.DeclinedException;
import io.github.errorcontract.acceptance.MappedFailures.DeepFrozenException;
import io.github.errorcontract.acceptance.MappedFailures.DownException;
import io.github.errorcontract.acceptance.MappedFailures.ExposedException;
import io.github.errorcontract.acceptance.MappedFailures.FrozenException;
import io.github.errorcontract.acceptance.MappedFailures.MovedException;
import io.github.errorcontract.acceptance.MappedFailures.MuteMappedException;
import io.github.errorcontract.acceptance.MappedFailures.NobodyException;
import io.github.errorcontract.acceptance.MappedFailures.OwnCodeOnlyException;
import io.github.errorcontract.acceptance.MappedFailures.ParkedException;
import io.github.errorcontract.acceptance.MappedFailures.PayException;
import io.github.errorcontract.acceptance.MappedFailures.PayMoreException;
import io.github.errorcontract.acceptance.MappedFailures.PriceChangedException;
import io.github.errorcontract.acceptance.MappedFailures.SoldOutException;
import io.github.errorcontract.acceptance.MappedFailures.SpokenException;
import io.github.errorcontract.acceptance.MappedFailures.StatusOnlyException;
import io.github.errorcontract.acceptance.MappedFailures.StolenCardException;
import io.github.errorcontract.acceptance.MappedFailures.TwiceMappedException;
import io.github.errorcontract.acceptance.MappedFailures.UnmappedWithProperty;
import io.github.errorcontract.exception.ApiException;
import io.github.errorcontract.exception.ConflictException;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;

@FailureTable
class MappedFailureTableTests {

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container).with("spring.config.import=classpath:acceptance/catalogue.yaml").start();
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource({ "configured", "annotated", "withSpringsAnnotation", "withBareStatus", "asErrorResponse" })
	void answers(FailureCase failure) {
		failure.verify(server);
	}

	static Stream<FailureCase> configured() {
		return Stream.of(frozen(FrozenException::new), frozen(DeepFrozenException::new),
				frozen(TwiceMappedException::new),
				Call.throwing(ParkedException::new).gives(409, "ORDER_PARKED").message("The order is parked."),
				Call.throwing(DeclinedAndParkedException::new)
					.gives(402, "CARD_DECLINED")
					.message("The card was declined."),
				Call.throwing(() -> new NoSuchElementException(FailureCase.MARKER))
					.gives(404, "ELEMENT_MISSING")
					.message("There is no such element."),
				Call.throwing(() -> new SpokenException("Say it again.")).gives(400, "SPOKEN").message("Say it again."),
				Call.throwing(MovedException::new).gives(409, "ORDER_MOVED").message("The order lives elsewhere."),
				Call.throwing(() -> new ApiException(BuiltInError.LENGTH_REQUIRED))
					.gives(411, "LENGTH_REQUIRED")
					.message("How long is it?"),
				Call.throwing(() -> new ConflictException(FailureCase.MARKER)).gives(409, "CONFLICT"));
	}

	private static FailureCase frozen(Supplier<Throwable> failure) {
		return Call.throwing(failure)
			.gives(409, "ORDER_FROZEN")
			.message("The order is frozen.")
			.header("X-Reason", "editing")
			.header("Retry-After", "2");
	}

	static Stream<FailureCase> annotated() {
		return Stream.of(
				Call.throwing(DeclinedException::new).gives(402, "CARD_DECLINED").message("The card was declined."),
				Call.throwing(StolenCardException::new).gives(402, "CARD_DECLINED").message("The card was declined."),
				Call.throwing(StatusOnlyException::new).gives(404, "NOT_FOUND"),
				Call.throwing(CodeOnlyException::new).gives(410, "GONE"),
				Call.throwing(OwnCodeOnlyException::new).gives(500, "HOUSE_ON_FIRE").message("Please wait."),
				Call.throwing(() -> new ExposedException("5 km too far."))
					.gives(400, "TOO_FAR")
					.message("5 km too far."),
				Call.throwing(BusyException::new).gives(423, "BUSY").message("Busy."),
				Call.throwing(CheckedException::new).gives(400, "CHECKED").message("Checked."),
				Call.throwing(MuteMappedException::new).gives(409, "STILL_MAPPED").message("Still mapped."),
				Call.throwing(SoldOutException::new)
					.gives(409, "SOLD_OUT")
					.message("Sold out.")
					.property("sku", "\"A-1\"")
					.property("left", "0")
					.property("alternatives", "[7,8]"),
				Call.throwing(PriceChangedException::new)
					.gives(409, "PRICE_CHANGED")
					.message("The price changed.")
					.property("price", "{\"cents\":995}"),
				Call.throwing(UnmappedWithProperty::new).gives(500, "INTERNAL_ERROR"));
	}

	static Stream<FailureCase> withSpringsAnnotation() {
		return Stream.of(Call.throwing(PayException::new).gives(402, "PAYMENT_REQUIRED"),
				Call.throwing(PayMoreException::new).gives(402, "PAYMENT_REQUIRED"),
				Call.throwing(NobodyException::new).gives(404, "NOT_FOUND").message("Nobody of that name."),
				Call.throwing(BrokenException::new).gives(500, "INTERNAL_ERROR"),
				Call.throwing(DownException::new).gives(503, "SERVICE_UNAVAILABLE"));
	}

	static Stream<FailureCase> withBareStatus() {
		return Stream.of(bare(400, "INVALID_REQUEST"), bare(401, "UNAUTHENTICATED"), bare(402, "PAYMENT_REQUIRED"),
				bare(403, "FORBIDDEN"), bare(404, "NOT_FOUND"), bare(405, "METHOD_NOT_ALLOWED"),
				bare(408, "REQUEST_TIMEOUT"), bare(409, "CONFLICT"), bare(412, "PRECONDITION_FAILED"),
				bare(413, "CONTENT_TOO_LARGE"), bare(416, "RANGE_NOT_SATISFIABLE"), bare(418, "CLIENT_ERROR"),
				bare(422, "UNPROCESSABLE_CONTENT"), bare(423, "LOCKED"), bare(425, "TOO_EARLY"),
				bare(429, "RATE_LIMITED"), bare(431, "REQUEST_HEADER_FIELDS_TOO_LARGE"),
				bare(451, "UNAVAILABLE_FOR_LEGAL_REASONS"), bare(499, "CLIENT_ERROR"), bare(500, "INTERNAL_ERROR"),
				bare(501, "NOT_IMPLEMENTED"), bare(502, "UPSTREAM_ERROR"), bare(503, "SERVICE_UNAVAILABLE"),
				bare(504, "UPSTREAM_TIMEOUT"), bare(505, "HTTP_VERSION_NOT_SUPPORTED"),
				bare(511, "NETWORK_AUTHENTICATION_REQUIRED"), bare(599, "SERVER_ERROR"),
				Call.throwing(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such order."))
					.gives(404, "NOT_FOUND")
					.message("No such order."),
				Call.throwing(() -> new ResponseStatusException(HttpStatusCode.valueOf(418), "Short and stout."))
					.gives(418, "CLIENT_ERROR")
					.message("Short and stout."),
				Call.throwing(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "Bad.",
						new IllegalStateException(FailureCase.MARKER)))
					.gives(400, "INVALID_REQUEST")
					.message("Bad."),
				Call.throwing(() -> new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR, FailureCase.MARKER))
					.gives(500, "INTERNAL_ERROR"),
				Call.throwing(() -> new ResponseStatusException(HttpStatus.BAD_GATEWAY, FailureCase.MARKER))
					.gives(502, "UPSTREAM_ERROR"));
	}

	private static FailureCase bare(int status, String code) {
		return Call.throwing(() -> new ResponseStatusException(HttpStatusCode.valueOf(status))).gives(status, code);
	}

	static Stream<FailureCase> asErrorResponse() {
		return Stream.of(
				Call.throwing(() -> new ErrorResponseException(HttpStatus.CONFLICT,
						new IllegalStateException(FailureCase.MARKER)))
					.gives(409, "CONFLICT"),
				Call.throwing(() -> withHeaders(HttpStatus.LOCKED, "Paid already."))
					.gives(423, "LOCKED")
					.message("Paid already.")
					.header("X-Reason", "paid")
					.header("Retry-After", "9"),
				Call.throwing(() -> withHeaders(HttpStatus.SERVICE_UNAVAILABLE, FailureCase.MARKER))
					.gives(503, "SERVICE_UNAVAILABLE")
					.header("X-Reason", "paid")
					.header("Retry-After", "9"),
				Call.throwing(() -> new MethodNotAllowedException(HttpMethod.PUT, List.of(HttpMethod.GET)))
					.gives(405, "METHOD_NOT_ALLOWED")
					.header("Allow", "GET"));
	}

	private static ErrorResponseException withHeaders(HttpStatus status, String detail) {
		ErrorResponseException failure = new ErrorResponseException(status,
				ProblemDetail.forStatusAndDetail(status, detail), null);
		failure.getHeaders().add("X-Reason", "paid");
		failure.getHeaders().add("Retry-After", "9");
		failure.getHeaders().add("Content-Type", "text/html");
		return failure;
	}

}
