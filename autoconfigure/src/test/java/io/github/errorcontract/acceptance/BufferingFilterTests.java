package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.util.stream.Stream;

import io.github.errorcontract.exception.ConflictException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

/**
 * Filters of the application's that keep every body back until the request is done.
 */
@FailureTable
class BufferingFilterTests {

	private static Server tagging;

	private static Server caching;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		tagging = Server.on(container).start(BufferedController.class, TaggingFilter.class);
		caching = Server.on(container).start(BufferedController.class, CachingFilter.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		tagging.close();
		caching.close();
	}

	@ParameterizedTest
	@MethodSource({ "answers", "heads" })
	void passOnTheAnswer(FailureCase failure) {
		failure.verify(tagging);
		failure.verify(caching);
	}

	static Stream<FailureCase> answers() {
		return Stream.of(paid(Call.get("/buffered/thrown")), paid(Call.get("/buffered/begun")),
				paid(Call.get("/buffered/writer")), paid(Call.get("/buffered/async")),
				paid(Call.get("/buffered/stream")), Call.get("/buffered/sent").gives(404, "NOT_FOUND"),
				Call.get("/buffered/empty").gives(404, "NOT_FOUND"), Call.get("/nosuch").gives(404, "ROUTE_NOT_FOUND"));
	}

	static Stream<FailureCase> heads() {
		return Stream
			.of(paid(Call.call("HEAD", "/buffered/thrown")), paid(Call.call("HEAD", "/buffered/begun")),
					paid(Call.call("HEAD", "/buffered/stream")),
					Call.call("HEAD", "/buffered/sent").gives(404, "NOT_FOUND"),
					Call.call("HEAD", "/nosuch").gives(404, "ROUTE_NOT_FOUND"))
			.map(FailureCase::withoutBody);
	}

	private static FailureCase paid(Call call) {
		return call.gives(409, "CONFLICT").message("Paid.");
	}

	@RestController
	static class BufferedController {

		@GetMapping("/buffered/thrown")
		void fail() {
			throw new ConflictException("Paid.");
		}

		@GetMapping("/buffered/begun")
		void begin(HttpServletResponse response) throws IOException {
			response.getOutputStream().print(FailureCase.MARKER);
			response.getOutputStream().flush();
			throw new ConflictException("Paid.");
		}

		@GetMapping("/buffered/writer")
		void write(HttpServletResponse response) throws IOException {
			response.getWriter().print(FailureCase.MARKER);
			throw new ConflictException("Paid.");
		}

		@GetMapping("/buffered/async")
		void start(HttpServletRequest request) {
			request.startAsync().setTimeout(0);
			throw new ConflictException("Paid.");
		}

		@GetMapping("/buffered/stream")
		StreamingResponseBody stream() {
			return (out) -> {
				out.write(FailureCase.MARKER.getBytes());
				throw new ConflictException("Paid.");
			};
		}

		@GetMapping("/buffered/sent")
		void send(HttpServletResponse response) throws IOException {
			response.sendError(404);
		}

		@GetMapping("/buffered/empty")
		void empty(HttpServletResponse response) {
			response.setStatus(404);
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class TaggingFilter {

		@Bean
		ShallowEtagHeaderFilter filter() {
			return new ShallowEtagHeaderFilter();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class CachingFilter {

		@Bean
		FilterRegistrationBean<OncePerRequestFilter> filter() {
			return new FilterRegistrationBean<>(new Caching());
		}

	}

	static class Caching extends OncePerRequestFilter {

		@Override
		protected boolean shouldNotFilterAsyncDispatch() {
			return false;
		}

		@Override
		protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws IOException, ServletException {
			ContentCachingResponseWrapper earlier = WebUtils.getNativeResponse(response,
					ContentCachingResponseWrapper.class);
			ContentCachingResponseWrapper cached = (earlier != null) ? earlier
					: new ContentCachingResponseWrapper(response);
			chain.doFilter(request, (earlier != null) ? response : cached);
			if (!isAsyncStarted(request)) {
				cached.copyBodyToResponse();
			}
		}

	}

}
