package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * What fails while the application's own answer is written.
 */
@FailureTable
class WritingFailureTableTests {

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container).start(WritingController.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource({ "bodies", "mediaTypes", "begun", "heads" })
	void answers(FailureCase failure) {
		failure.verify(server);
	}

	static Stream<FailureCase> bodies() {
		return Stream.of(internal("/write/getter"), internal("/write/created"), internal("/write/unserializable"),
				internal("/write/entity").header("X-Shop", "1"));
	}

	static Stream<FailureCase> mediaTypes() {
		return Stream.of(internal("/write/csv"), internal("/write/png"), internal("/write/events"),
				internal("/write/typed"), internal(Call.get("/write/getter").accept("application/problem+xml, */*")),
				internal(Call.get("/write/csv").accept("text/csv")),
				internal(Call.get("/write/png").accept("image/png")),
				internal(Call.get("/write/getter").accept("text/html, application/json;q=0.1")),
				Call.get("/write/getter")
					.accept("application/xml")
					.gives(406, "NOT_ACCEPTABLE")
					.message("Available media types: application/json."));
	}

	static Stream<FailureCase> begun() {
		return Stream.of(internal("/write/length"), internal("/write/half"), internal("/write/half-text"),
				internal("/write/event-stream"));
	}

	static Stream<FailureCase> heads() {
		return Stream.of("/write/getter", "/write/unserializable", "/write/csv", "/write/half", "/write/length")
			.map((path) -> internal(Call.call("HEAD", path)).withoutBody());
	}

	private static FailureCase internal(String path) {
		return internal(Call.get(path));
	}

	private static FailureCase internal(Call call) {
		return call.gives(500, "INTERNAL_ERROR");
	}

	record Broken(String first, String second) {

		Broken() {
			this("written before the failure", "");
		}

		@Override
		public String second() {
			throw new IllegalStateException(FailureCase.MARKER);
		}

	}

	record Ambiguous(@JsonProperty("same") String first, @JsonProperty("same") String second) {

	}

	@RestController
	@RequestMapping("/write")
	static class WritingController {

		@GetMapping(path = "/getter", produces = MediaType.APPLICATION_JSON_VALUE)
		Broken getter() {
			return new Broken();
		}

		@GetMapping("/created")
		@ResponseStatus(HttpStatus.CREATED)
		Broken created() {
			return new Broken();
		}

		@GetMapping("/unserializable")
		Ambiguous unserializable() {
			return new Ambiguous(FailureCase.MARKER, FailureCase.MARKER);
		}

		@GetMapping("/entity")
		ResponseEntity<Broken> entity() {
			return ResponseEntity.ok().header("X-Shop", "1").eTag("1").body(new Broken());
		}

		@GetMapping(path = "/csv", produces = "text/csv")
		Broken csv() {
			return new Broken();
		}

		@GetMapping(path = "/png", produces = "image/png")
		Broken png() {
			return new Broken();
		}

		@GetMapping(path = "/events", produces = "text/event-stream")
		Broken events() {
			return new Broken();
		}

		@GetMapping("/typed")
		ResponseEntity<Broken> typed() {
			return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/csv")).body(new Broken());
		}

		@GetMapping("/length")
		Broken length(HttpServletResponse response) {
			response.setContentLength(1000);
			return new Broken();
		}

		@GetMapping("/half")
		void half(HttpServletResponse response) throws IOException {
			response.setContentType("application/json");
			response.getOutputStream().print("{\"half\":");
			throw new IllegalStateException(FailureCase.MARKER);
		}

		@GetMapping("/half-text")
		void text(HttpServletResponse response) throws IOException {
			response.setContentType("text/csv;charset=UTF-16");
			response.getWriter().print("a;b");
			throw new IllegalStateException(FailureCase.MARKER);
		}

		@GetMapping("/event-stream")
		Broken eventStream(HttpServletResponse response) {
			response.setContentType("text/event-stream");
			throw new IllegalStateException(FailureCase.MARKER);
		}

	}

}
