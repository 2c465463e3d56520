package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import ch.qos.logback.classic.spi.ILoggingEvent;
import io.github.errorcontract.exception.ConflictException;
import io.github.errorcontract.exception.NotFoundException;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * Failures after the application has closed the stream or writer of its response, as a
 * try-with-resources does before anybody hears of the failure.
 */
@FailureTable
class ClosedBodyTests {

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container).start(Servlets.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource
	void answers(FailureCase failure) {
		failure.verify(server);
	}

	static Stream<FailureCase> answers() {
		return Stream.of(Call.get("/closed/writer").gives(404, "NOT_FOUND"),
				Call.call("HEAD", "/closed/writer").gives(404, "NOT_FOUND").withoutBody(),
				Call.get("/closed/stream").gives(404, "NOT_FOUND"), Call.get("/closed/zip").gives(404, "NOT_FOUND"),
				Call.get("/closed/empty").gives(404, "NOT_FOUND"), Call.get("/closed/sent").gives(409, "CONFLICT"),
				Call.get("/closed/streaming").gives(404, "NOT_FOUND"),
				Call.get("/closed/servlet/fail").gives(409, "CONFLICT").message("Paid."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/closed/long", "/closed/long-zip", "/closed/long-text", "/closed/long-streaming" })
	void cutsCommittedResponse(String path) {
		ConformingLines.check(this.container, () -> {
			try (Log log = Log.ofContract()) {
				assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> server.send(Call.get(path)));
				await().untilAsserted(() -> assertThat(log.events()).extracting(ILoggingEvent::getFormattedMessage)
					.singleElement()
					.asString()
					.startsWith("Aborted the response because it was already committed: GET " + path));
			}
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/closed/fine/writer", "/closed/fine/stream", "/closed/fine/streaming",
			"/closed/fine/continued", "/closed/servlet/fine" })
	void sendsWhatWasWrittenBeforeTheEnd(String path) {
		Answer answer = server.send(Call.get(path));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.text()).isEqualTo("fine");
	}

	@Test
	void writesLines() {
		String end = System.lineSeparator();
		assertThat(server.send(Call.get("/closed/fine/lines")).text()).isEqualTo("1" + end + "true" + end);
	}

	@Test
	void endsAnAsynchronousResponseWhereTheApplicationDoes() {
		long start = System.nanoTime();
		Answer answer = server.send(Call.get("/closed/servlet/async"));
		assertThat(answer.text()).isEqualTo("fine");
		assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
	}

	@Configuration(proxyBeanMethods = false)
	@Import(ClosingController.class)
	static class Servlets {

		@Bean
		ServletRegistrationBean<ClosingServlet> closingServlet() {
			return new ServletRegistrationBean<>(new ClosingServlet(), "/closed/servlet/*");
		}

	}

	static class ClosingServlet extends HttpServlet {

		private static final long serialVersionUID = 1L;

		@Override
		protected void doGet(HttpServletRequest request, HttpServletResponse response)
				throws IOException, ServletException {
			if (request.getPathInfo().equals("/async")) {
				AsyncContext context = request.startAsync();
				context.setTimeout(20_000);
				context.start(() -> write(context.getResponse()::getWriter));
				return;
			}
			write(response::getWriter);
			if (request.getPathInfo().equals("/fail")) {
				throw new ConflictException("Paid.");
			}
		}

		private static void write(Opening opening) {
			try (PrintWriter writer = opening.open()) {
				writer.print("fine");
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

	interface Opening {

		PrintWriter open() throws IOException;

	}

	@RestController
	@RequestMapping("/closed")
	static class ClosingController {

		private static final byte[] LONG = FailureCase.MARKER.repeat(4000).getBytes(StandardCharsets.US_ASCII);

		@GetMapping("/writer")
		void writer(HttpServletResponse response) throws IOException {
			try (PrintWriter writer = response.getWriter()) {
				writer.println(FailureCase.MARKER);
				throw new NotFoundException();
			}
		}

		@GetMapping("/stream")
		void stream(HttpServletResponse response) throws IOException {
			try (OutputStream stream = response.getOutputStream()) {
				stream.write('a');
				throw new NotFoundException();
			}
		}

		@GetMapping("/zip")
		void zip(HttpServletResponse response) throws IOException {
			response.setContentType("application/zip");
			try (ZipOutputStream zip = new ZipOutputStream(response.getOutputStream())) {
				zip.putNextEntry(new ZipEntry("a"));
				zip.write(1);
				throw new NotFoundException();
			}
		}

		@GetMapping("/empty")
		void empty(HttpServletResponse response) throws IOException {
			response.getOutputStream().close();
			response.setStatus(404);
		}

		@GetMapping("/sent")
		void sent(HttpServletResponse response) throws IOException {
			response.getWriter().close();
			response.sendError(409);
		}

		@GetMapping("/streaming")
		StreamingResponseBody streaming() {
			return (stream) -> {
				try (stream) {
					stream.write('a');
					throw new NotFoundException();
				}
			};
		}

		@GetMapping("/long")
		void longBody(HttpServletResponse response) throws IOException {
			try (OutputStream stream = response.getOutputStream()) {
				stream.write(LONG);
			}
			throw new NotFoundException();
		}

		@GetMapping("/long-text")
		void longText(HttpServletResponse response) throws IOException {
			try (PrintWriter writer = response.getWriter()) {
				writer.print(FailureCase.MARKER.repeat(5000));
			}
			throw new IllegalStateException(FailureCase.MARKER);
		}

		@GetMapping("/long-zip")
		void longZip(HttpServletResponse response) throws IOException {
			try (ZipOutputStream zip = new ZipOutputStream(response.getOutputStream())) {
				zip.setLevel(0);
				zip.putNextEntry(new ZipEntry("a"));
				zip.write(LONG);
				throw new NotFoundException();
			}
		}

		@GetMapping("/long-streaming")
		StreamingResponseBody longStreaming() {
			return (stream) -> {
				try (stream) {
					stream.write(LONG);
					stream.write(LONG);
					throw new NotFoundException();
				}
			};
		}

		@GetMapping("/fine/writer")
		void fineWriter(HttpServletResponse response) throws IOException {
			try (PrintWriter writer = response.getWriter()) {
				writer.print("fine");
			}
		}

		@GetMapping("/fine/stream")
		void fineStream(HttpServletResponse response) throws IOException {
			try (OutputStream stream = response.getOutputStream()) {
				stream.write("fine".getBytes(StandardCharsets.US_ASCII));
			}
		}

		@GetMapping("/fine/streaming")
		StreamingResponseBody fineStreaming() {
			return (stream) -> {
				try (stream) {
					stream.write("fine".getBytes(StandardCharsets.US_ASCII));
				}
			};
		}

		@GetMapping("/fine/continued")
		void continued(HttpServletResponse response) throws IOException {
			response.getOutputStream().print("fine");
			response.getOutputStream().close();
			response.getOutputStream().print("more");
		}

		@GetMapping("/fine/lines")
		void lines(HttpServletResponse response) throws IOException {
			response.getWriter().println(1);
			response.getWriter().println(true);
		}

	}

}
