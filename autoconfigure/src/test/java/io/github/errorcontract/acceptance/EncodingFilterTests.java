package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import io.github.errorcontract.exception.ConflictException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A filter of the application's that encodes every body by itself.
 */
class EncodingFilterTests {

	@ParameterizedTest
	@MethodSource
	void getsAnswerThatIsNotEncoded(FailureCase failure) {
		try (Server server = Server.of(EncodingFilter.class, EncodedController.class)) {
			failure.verify(server);
		}
	}

	static Stream<FailureCase> getsAnswerThatIsNotEncoded() {
		return Stream.of(Call.get("/encoded/thrown").gives(409, "CONFLICT").message("Paid."),
				Call.get("/encoded/begun").gives(409, "CONFLICT").message("Paid."),
				Call.get("/encoded/sent").gives(404, "NOT_FOUND"), Call.get("/nosuch").gives(404, "ROUTE_NOT_FOUND"));
	}

	@RestController
	static class EncodedController {

		@GetMapping("/encoded/thrown")
		void fail() {
			throw new ConflictException("Paid.");
		}

		@GetMapping("/encoded/begun")
		void begin(HttpServletResponse response) throws IOException {
			response.getOutputStream().print(FailureCase.MARKER);
			throw new ConflictException("Paid.");
		}

		@GetMapping("/encoded/sent")
		void send(HttpServletResponse response) throws IOException {
			response.sendError(404);
		}

	}

	@Component
	static class EncodingFilter extends OncePerRequestFilter {

		@Override
		protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws IOException, ServletException {
			response.setHeader("Content-Encoding", "gzip");
			GZIPOutputStream gzip = new GZIPOutputStream(response.getOutputStream());
			chain.doFilter(request, new EncodedResponse(response, gzip));
			gzip.finish();
		}

	}

	static class EncodedResponse extends HttpServletResponseWrapper {

		private final GZIPOutputStream gzip;

		EncodedResponse(HttpServletResponse response, GZIPOutputStream gzip) {
			super(response);
			this.gzip = gzip;
		}

		@Override
		public ServletOutputStream getOutputStream() {
			return new ServletOutputStream() {

				@Override
				public void write(int data) throws IOException {
					EncodedResponse.this.gzip.write(data);
				}

				@Override
				public boolean isReady() {
					return true;
				}

				@Override
				public void setWriteListener(WriteListener listener) {
					throw new UnsupportedOperationException();
				}

			};
		}

	}

}
