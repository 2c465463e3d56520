package io.github.errorcontract.acceptance;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.MappedError;
import io.github.errorcontract.exception.ConflictException;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.annotation.JsonSerialize;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authorization.method.AuthorizeReturnObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Denials and failed authentications that are the cause of something else.
 */
@FailureTable
class DenialInsideTableTests {

	private static final String BASIC = "Basic realm=\"Realm\", charset=\"UTF-8\"";

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container)
			.with("error-contract.errors.LEDGER_CLOSED.status=409",
					"error-contract.errors.LEDGER_CLOSED.message=Closed.",
					"error-contract.errors.LEDGER_CLOSED.exceptions=" + LedgerException.class.getName())
			.start(SecurityChains.class, NestingController.class, Mapping.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource({ "deniedToKnownCaller", "deniedToUnknownCaller", "notAuthenticated", "mappedOnPurpose" })
	void answers(FailureCase failure) {
		failure.header("X-Content-Type-Options", "nosniff")
			.header("X-XSS-Protection", "0")
			.header("X-Frame-Options", "DENY")
			.verify(server);
	}

	static Stream<FailureCase> deniedToKnownCaller() {
		return Stream.of(cors(as("/basic/inside/denied").gives(403, "FORBIDDEN")),
				cors(as("/basic/inside/deep").gives(403, "FORBIDDEN")),
				cors(as("/basic/inside/loop").gives(500, "INTERNAL_ERROR")),
				cors(as("/basic/inside/unreachable").gives(403, "FORBIDDEN")),
				cors(as("/basic/inside/callable").gives(403, "FORBIDDEN").header("Pragma", "no-cache")),
				cors(as("/basic/inside/account").gives(403, "FORBIDDEN")),
				cors(as("/basic/inside/getter").gives(403, "FORBIDDEN")),
				Call.get("/jwt/inside/denied")
					.accept("application/json")
					.header("Authorization",
							"Bearer " + SecuredService.jwt("read", Instant.parse("2099-01-01T00:00:00Z")))
					.gives(403, "INSUFFICIENT_SCOPE")
					.someHeader("WWW-Authenticate"));
	}

	static Stream<FailureCase> deniedToUnknownCaller() {
		return Stream.of("denied", "deep", "account", "getter")
			.map((kind) -> get("/open/inside/" + kind).gives(401, "UNAUTHENTICATED"));
	}

	static Stream<FailureCase> notAuthenticated() {
		return Stream.of(get("/open/inside/credentials").gives(401, "UNAUTHENTICATED"),
				cors(as("/basic/inside/credentials").gives(401, "UNAUTHENTICATED").header("WWW-Authenticate", BASIC)));
	}

	static Stream<FailureCase> mappedOnPurpose() {
		return Stream
			.of(as("/basic/inside/conflict").gives(409, "CONFLICT").message("Taken."),
					as("/basic/inside/wrapped-conflict").gives(409, "CONFLICT").message("Taken."),
					as("/basic/inside/annotated").gives(423, "LOCKED"),
					as("/basic/inside/configured").gives(409, "LEDGER_CLOSED").message("Closed."),
					as("/basic/inside/mapper").gives(410, "GONE"), as("/basic/inside/status").gives(404, "NOT_FOUND"),
					as("/basic/inside/response-status").gives(404, "NOT_FOUND"))
			.map(DenialInsideTableTests::cors);
	}

	private static Call get(String path) {
		return Call.get(path).accept("application/json");
	}

	private static Call as(String path) {
		String encoded = Base64.getEncoder().encodeToString("ann:right".getBytes(StandardCharsets.US_ASCII));
		return get(path).header("Authorization", "Basic " + encoded);
	}

	private static FailureCase cors(FailureCase failure) {
		return failure.header("Vary", "Origin", "Access-Control-Request-Method", "Access-Control-Request-Headers");
	}

	@RestController
	static class NestingController {

		@GetMapping("/{chain}/inside/{kind}")
		String fail(@PathVariable String kind) {
			AccessDeniedException denied = new AccessDeniedException(FailureCase.MARKER);
			throw switch (kind) {
				case "denied" -> new IllegalStateException(FailureCase.MARKER, denied);
				case "deep" -> new IllegalStateException(new RuntimeException(new CompletionException(denied)));
				case "loop" -> new IllegalStateException(looped());
				case "unreachable" -> new IllegalStateException(conflict(denied));
				case "credentials" ->
					new IllegalStateException(FailureCase.MARKER, new BadCredentialsException(FailureCase.MARKER));
				case "conflict" -> conflict(denied);
				case "wrapped-conflict" -> new CompletionException(conflict(denied));
				case "annotated" -> new LockedLedgerException(denied);
				case "configured" -> new LedgerException(denied);
				case "mapper" -> new UnsupportedOperationException(FailureCase.MARKER, denied);
				case "status" -> new ResponseStatusException(HttpStatus.NOT_FOUND, null, denied);
				default -> new NoLedgerException(denied);
			};
		}

		private static RuntimeException conflict(Throwable cause) {
			ConflictException conflict = new ConflictException("Taken.");
			conflict.initCause(cause);
			return conflict;
		}

		private static Exception looped() {
			AccessDeniedException denied = new AccessDeniedException(FailureCase.MARKER);
			denied.initCause(new IllegalStateException(denied));
			return denied;
		}

		@GetMapping("/{chain}/inside/callable")
		Callable<String> callable() {
			return () -> fail("denied");
		}

		@GetMapping("/{chain}/inside/account")
		@AuthorizeReturnObject
		ResponseEntity<Account> account() {
			return ResponseEntity.ok(new Account());
		}

		@GetMapping("/{chain}/inside/getter")
		Object getter() {
			return new DeniedName();
		}

	}

	public static class DeniedName {

		public String getName() {
			throw new AccessDeniedException(FailureCase.MARKER);
		}

	}

	@JsonSerialize(as = Account.class)
	public static class Account {

		public String getOwner() {
			return "ann";
		}

		@PreAuthorize("hasRole('ADMIN')")
		public String getBalance() {
			return "1";
		}

	}

	@MappedError(status = 423, code = "LOCKED")
	static class LockedLedgerException extends RuntimeException {

		LockedLedgerException(Throwable cause) {
			super(FailureCase.MARKER, cause);
		}

	}

	static class LedgerException extends RuntimeException {

		LedgerException(Throwable cause) {
			super(FailureCase.MARKER, cause);
		}

	}

	@ResponseStatus(HttpStatus.NOT_FOUND)
	static class NoLedgerException extends RuntimeException {

		NoLedgerException(Throwable cause) {
			super(FailureCase.MARKER, cause);
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Mapping {

		@Bean
		ErrorMapper unsupported() {
			return (failure) -> (failure instanceof UnsupportedOperationException) ? ApiError.of(BuiltInError.GONE)
					: null;
		}

	}

}
