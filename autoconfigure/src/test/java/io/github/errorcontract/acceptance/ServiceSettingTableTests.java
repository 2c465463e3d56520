package io.github.errorcontract.acceptance;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.MappedError;
import io.github.errorcontract.RateLimit;
import io.github.errorcontract.exception.ApiException;
import io.github.errorcontract.exception.ConflictException;
import io.github.errorcontract.exception.ForbiddenException;
import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.exception.RateLimitedException;
import io.github.errorcontract.exception.ServiceUnavailableException;
import io.github.errorcontract.exception.UnauthenticatedException;
import io.github.errorcontract.language.ShippedLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Failures whose answers a setting decides.
 */
@FailureTable
class ServiceSettingTableTests {

	private static final RateLimit LIMIT = RateLimit.of(100, 3, Instant.EPOCH).policy("hourly", Duration.ofHours(1));

	@Parameter
	Container container;

	@Test
	void answersWithRateLimitFields() {
		verify(Server.on(this.container).with("error-contract.headers.rate-limit=ratelimit"),
				limited().header("RateLimit-Limit", "100")
					.header("RateLimit-Remaining", "3")
					.header("RateLimit-Reset", "0"));
	}

	@Test
	void answersWithStructuredRateLimitFields() {
		verify(Server.on(this.container).with("error-contract.headers.rate-limit=structured"),
				limited().header("RateLimit", "\"hourly\";r=3;t=0")
					.header("RateLimit-Policy", "\"hourly\";q=100;w=3600"));
	}

	@Test
	void answersWithoutRateLimitFields() {
		verify(Server.on(this.container).with("error-contract.headers.rate-limit=none"), limited());
	}

	private static FailureCase limited() {
		return Call.throwing(() -> new RateLimitedException(Duration.ofSeconds(5)).rateLimit(LIMIT))
			.gives(429, "RATE_LIMITED")
			.header("Retry-After", "5");
	}

	@Test
	void answersWithOwnDefaults() {
		verify(Server.on(this.container)
			.with("error-contract.headers.challenge=Basic realm=\"shop\"", "error-contract.headers.retry-after=90500ms",
					"error-contract.headers.cache-control=private",
					"error-contract.body.include=status,path,retryable,service", "spring.application.name=shop"),
				Call.get("/private")
					.gives(401, "UNAUTHENTICATED")
					.header("WWW-Authenticate", "Basic realm=\"shop\"")
					.header("Cache-Control", "private")
					.property("status", "401")
					.property("path", "\"/private\"")
					.property("service", "\"shop\"")
					.property("retryable", "false"),
				Call.get("/nosuch?secret=s3cr3t-marker")
					.gives(404, "ROUTE_NOT_FOUND")
					.header("Cache-Control", "private")
					.property("status", "404")
					.property("path", "\"/nosuch\"")
					.property("service", "\"shop\"")
					.property("retryable", "false"),
				Call.get("/down")
					.gives(503, "SERVICE_UNAVAILABLE")
					.header("Cache-Control", "private")
					.header("Retry-After", "91")
					.property("status", "503")
					.property("path", "\"/down\"")
					.property("service", "\"shop\"")
					.property("retryable", "true"));
	}

	@Test
	void writesDerivedCodesInTheStyleOfAllOthers() {
		String taken = BuiltInError.CONFLICT.message();
		verify(Server.on(this.container)
			.with("error-contract.derive-codes=true", "error-contract.body.code-style=kebab"),
				Call.throwing(StockTakenException::new).gives(409, "stock-taken").message(taken),
				Call.throwing(ShelfEmptyException::new).gives(410, "shelf-empty").message("Empty."),
				Call.throwing(StockTakenException::new)
					.accept("application/problem+json")
					.gives(409, "stock-taken")
					.message(taken)
					.asProblem());
	}

	@Test
	void disguisesWithOtherNames() {
		try (Server server = Server.on(this.container)
			.with("error-contract.errors.FORBIDDEN.disguise-as=NOT_FOUND", "error-contract.body.code-style=kebab",
					"error-contract.body.envelope=failure", "error-contract.body.member-names.code=kind",
					"error-contract.body.member-names.message=text", "error-contract.body.member-names.request-id=rid")
			.start()) {
			Stream.<Supplier<ApiException>>of(ForbiddenException::new, NotFoundException::new)
				.map((failure) -> server.send(Call.throwing(() -> failure.get().field("id").property("owner", "ann"))))
				.forEach((answer) -> assertThat(answer.text()).isEqualTo(
						"{\"failure\":{\"kind\":\"not-found\",\"text\":\"The requested resource does not exist.\",\"rid\":\""
								+ answer.requestId() + "\"}}"));
		}
	}

	@Test
	void answersUnsupportedApiVersion() {
		try (Server server = Server.on(this.container)
			.with("spring.mvc.apiversion.use.header=API-Version", "spring.mvc.apiversion.default=1.0",
					"spring.mvc.apiversion.supported=1.0")
			.start(VersionedController.class)) {
			unsupportedVersion("9").verify(server);
			unsupportedVersion("s3cr3t-marker").verify(server);
			Call.get("/nosuch").header("API-Version", "1.0").gives(404, "ROUTE_NOT_FOUND").verify(server);
		}
	}

	@Test
	void saysThatAnApiVersionIsRequired() {
		try (Server server = Server.on(this.container)
			.with("spring.mvc.apiversion.use.header=API-Version", "spring.mvc.apiversion.required=true",
					"spring.mvc.apiversion.supported=1.0")
			.start(VersionedController.class)) {
			Call.get("/versioned").gives(400, "INVALID_REQUEST").message("An API version is required.").verify(server);
			Call.get("/versioned")
				.header("Accept-Language", "de")
				.gives(400, "INVALID_REQUEST")
				.in(ShippedLanguage.GERMAN)
				.message("Eine API-Version ist erforderlich.")
				.verify(server);
		}
	}

	private static FailureCase unsupportedVersion(String version) {
		return Call.get("/versioned").header("API-Version", version).gives(400, "UNSUPPORTED_API_VERSION");
	}

	@Test
	void answersUnderAContextPath() {
		verify(Server.on(this.container).with("server.servlet.context-path=/shop", "error-contract.body.include=path"),
				Call.get("/shop/nosuch").gives(404, "ROUTE_NOT_FOUND").property("path", "\"/shop/nosuch\""));
	}

	@Test
	void answersWithoutStaticResources() {
		verify(Server.on(this.container).with("spring.web.resources.add-mappings=false"),
				Call.get("/nosuch").gives(404, "ROUTE_NOT_FOUND"));
	}

	@Test
	void answersUnderAServletPath() {
		verify(Server.on(this.container).with("spring.mvc.servlet.path=/api"),
				Call.get("/api/nosuch").gives(404, "ROUTE_NOT_FOUND"),
				Call.get("/api/down").gives(503, "SERVICE_UNAVAILABLE"),
				Call.get("/elsewhere").gives(404, "ROUTE_NOT_FOUND"));
	}

	@Test
	void answersUnderAServletPathBesideStaticFiles() {
		verify(Server.on(this.container)
			.with("spring.mvc.servlet.path=/api", "server.servlet.register-default-servlet=true"),
				Call.get("/api/nosuch").gives(404, "ROUTE_NOT_FOUND"),
				Call.get("/elsewhere").gives(404, "ROUTE_NOT_FOUND"));
	}

	private static void verify(Server.Starting starting, FailureCase... failures) {
		try (Server server = starting.start(PlainController.class)) {
			Stream.of(failures).forEach((failure) -> failure.verify(server));
		}
	}

	static final class StockTakenException extends ConflictException {

	}

	@MappedError(status = 410, message = "Empty.")
	static final class ShelfEmptyException extends RuntimeException {

	}

	@RestController
	static class VersionedController {

		@GetMapping(path = "/versioned", version = "1.0")
		String versioned() {
			return "";
		}

	}

	@RestController
	static class PlainController {

		@GetMapping("/private")
		String unauthenticated() {
			throw new UnauthenticatedException();
		}

		@GetMapping("/down")
		String down() {
			throw new ServiceUnavailableException();
		}

	}

}
